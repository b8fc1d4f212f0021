import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '@shared/domain/ledger'
import type { DossierProof } from '@shared/domain/proof/dossier-proof'
import { buildChecker } from '../../tools/check-dossier/build'
import { heating, type Office, openOffice } from '../support/office'
import { relinked, resealed } from '../support/tampering'

let office: Office
let folder: string
let requestId: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proof-'))
  await buildChecker(join(folder, 'check-dossier.mjs'))
  office = await openOffice()
  const { does, cloud } = office
  const asked = await does('veteran', 'p-chen', 'submit', heating())
  requestId = asked.requestId
  await does('veteran', 'p-sun', 'submit', heating())
  const accepted = await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  await cloud.moveTo('2026-06-03T09:00:00+08:00')
  const answered = await does('instructor', 'p-zhou', 'answer', {
    requestId,
    version: accepted.version,
    words: '已补发到卡上。',
  })
  await does('instructor', 'p-zhou', 'close', {
    requestId,
    version: answered.version,
    servedOn: '2026-06-03',
    subject: '取暖补助',
    content: '已补发到卡上。',
    stateOfMind: '有些着急，答复以后平稳。',
  })
  await cloud.moveTo('2026-06-05T09:00:00+08:00')
})
afterAll(async () => {
  await office.end()
  rmSync(folder, { recursive: true })
})

const proofFor = async (who: string): Promise<DossierProof> =>
  JSON.parse((await office.does('station', who, 'exportProof', { requestId })).text)

/** What the tool says of a package, without this system, and the code it ends with. */
function checked(proof: unknown): { code: number | null; said: string } {
  const file = join(folder, 'package.json')
  writeFileSync(file, typeof proof === 'string' ? proof : JSON.stringify(proof))
  const { status, stdout, stderr } = spawnSync('node', [join(folder, 'check-dossier.mjs'), file], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  return { code: status, said: stdout + stderr }
}

test('a dossier that was taken along holds without the system: every line, under every anchor', async () => {
  const { code, said } = checked(await proofFor('p-gao'))
  expect(said).toContain('结论：全部相符。/ ALL HOLDS.')
  expect(said).toContain('第 1 条 相符 / line 1 holds (2026-06-02)')
  expect(code).toBe(0)
})

test('the proof tells nothing of other dossiers, and taking it leaves its trace', async () => {
  const { text, fileName } = await office.does('station', 'p-luo', 'exportProof', { requestId })
  const others = office.cloud.store.find('entries', { requestId: { $ne: requestId } }) as unknown as Entry[]
  expect(others.length).toBeGreaterThan(0)
  for (const { _id, hash, requestId: id } of others)
    for (const told of [_id, hash, id]) expect(text).not.toContain(told)
  expect(fileName).toBe('010101-2026-0001.json')
  expect(office.cloud.store.find('reads', { requestId, personId: 'p-luo' })).toMatchObject([{ way: 'proof' }])
})

test('who may not read a state of mind takes its line sealed, and the whole still holds', async () => {
  const proof = await proofFor('p-luo')
  expect(JSON.stringify(proof)).not.toContain('有些着急')
  expect(proof.lines.filter((line) => 'isWithheld' in line)).toHaveLength(1)
  const { code, said } = checked(proof)
  expect(said).toContain('内容未公开')
  expect(code).toBe(0)
  expect(JSON.stringify(await proofFor('p-gao'))).toContain('有些着急')
})

test('who may not read a dossier takes no proof of it', async () => {
  const { requestId: hidden } = await office.does('veteran', 'p-wu', 'submit', { ...heating(), subject: 'instructor' })
  expect(await office.refusal('station', 'p-he', 'exportProof', { requestId: hidden })).toBe('NOT_FOUND')
})

const forged = (proof: DossierProof, change: (lines: Entry[]) => Entry[]): DossierProof => ({
  ...proof,
  lines: change(proof.lines as Entry[]),
})
const other = { detail: { words: '从来没有答复过' } }
const tampered: [string, (proof: DossierProof) => unknown, string][] = [
  [
    'an altered line',
    (proof) => forged(proof, (lines) => lines.map((one, at) => (at === 1 ? { ...one, ...other } : one))),
    '第 2 条 ✕ 内容与封印不符',
  ],
  [
    'a line sealed anew',
    (proof) => forged(proof, (lines) => lines.map((one, at) => (at === 1 ? resealed(one, other) : one))),
    '第 3 条 ✕ 与上一条不相接',
  ],
  [
    'a dossier forged from a line on',
    (proof) =>
      forged(proof, (lines) => relinked(lines.map((one, at) => (at === 1 ? { ...one, ...other } : one))).lines),
    '第 2 条 ✕ 不在当日封存之内',
  ],
  [
    'a line left out',
    (proof) => forged(proof, (lines) => lines.filter((_, at) => at !== 1)),
    '第 3 条 ✕ 与上一条不相接',
  ],
  ['the last line cut off', (proof) => forged(proof, (lines) => lines.slice(0, -1)), '第 4 条 ✕ 缺这一条'],
  [
    'an altered anchor',
    (proof) => ({ ...proof, anchors: proof.anchors.map((one, at) => (at === 1 ? { ...one, root: 'f' } : one)) }),
    '2026-06-03 封存 ✕ 当日封存被改动',
  ],
  [
    'an anchor left out',
    (proof) => ({ ...proof, anchors: proof.anchors.filter((_, at) => at !== 1) }),
    '2026-06-04 封存 ✕ 与上一日封存不相接',
  ],
]

test.each(tampered)('%s is found and named', async (_what, tamper, named) => {
  const { code, said } = checked(tamper(await proofFor('p-gao')))
  expect(said).toContain(named)
  expect(said).not.toContain('ALL HOLDS')
  expect(code).toBe(1)
})

test('what is no proof is said to be none', () => {
  expect(checked('{}')).toMatchObject({ code: 2, said: expect.stringContaining('Cannot be read') })
  expect(checked('nothing')).toMatchObject({ code: 2 })
})
