import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import webpack from 'webpack'
import { noticeTemplates } from '../../config/notice-templates'
import { readSettings } from '../../tools/deploy/settings'

test('the ids of the settings reach the app as they are, asked for by a key or all together', async () => {
  const { noticeTemplates: ids } = readSettings('rehearsal')
  const folder = mkdtempSync(join(tmpdir(), 'define-'))
  const entry = join(folder, 'app.js')
  writeFileSync(entry, 'const key = "due"; module.exports = [NOTICE_TEMPLATES.urgent, NOTICE_TEMPLATES[key]]')
  const define = new webpack.DefinePlugin(noticeTemplates(JSON.stringify(ids)))
  const output = { path: folder, filename: 'built.js', library: { type: 'commonjs2' } }
  const compiler = webpack({ mode: 'production', entry, output, target: 'node', plugins: [define] })
  await new Promise((done) => compiler.run(done))
  expect(require(join(folder, 'built.js'))).toEqual([ids.urgent, ids.due])
})
