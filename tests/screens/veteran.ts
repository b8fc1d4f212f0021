import { lookAtScenes } from './scenes'
import { veteranScenes } from './veteran-scenes'

// `npx tsx tests/screens/veteran.ts [scene …]`: the veteran's screens.
void lookAtScenes(veteranScenes, 'veteran', process.argv.slice(2))
