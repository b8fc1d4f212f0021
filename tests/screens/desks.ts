import { scenes } from './desk-scenes'
import { lookAtScenes } from './scenes'

// `npx tsx tests/screens/desks.ts [scene …]`: the desks of those who serve.
void lookAtScenes(scenes, 'desks', process.argv.slice(2))
