import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActOf, Input } from '@shared/contracts'
import { heating, type Office } from './office'

const picture = readFileSync(join(__dirname, '../../docs/screenshots/home.png'))

/** Does one act after the other on a matter from the station's door, keeping count of its version. */
export function acting({ does }: Office, requestId: string, version: number) {
  let at = version
  return async <A extends ActOf<'station'>>(
    who: string,
    act: A,
    input: Omit<Input<'station', A>, 'requestId' | 'version'>,
  ) => {
    const result = await does('station', who, act, { requestId, version: at, ...input } as Input<'station', A>)
    at = (result as { version: number }).version
  }
}

/** Uploads a file for a matter; gives its id. */
async function upload({ cloud }: Office, requestId: string, name: string, content: Uint8Array): Promise<string> {
  const body = new Uint8Array(content)
  const answer = await fetch(`${cloud.url}/files/requests/${requestId}/${name}`, {
    method: 'PUT',
    headers: { 'x-openid': 'wx-p-gao' },
    body,
  })
  return ((await answer.json()) as { fileID: string }).fileID
}

/** A petition of 孙𠮷祥 with everything a dossier may hold: a visit, files, letters, a receipt, and as many contacts as asked for. */
export async function longDossier(office: Office, contacts: number): Promise<string> {
  const { requestId, version } = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    words: `${'去年冬天的取暖补助还没有发到卡上。'.repeat(60)}请帮我问一问😀`,
    veteranId: 'p-sun',
    channel: 'visit',
    track: 'petition',
    address: '柳湾村三组12号',
    receivedAt: '2026-06-01T10:00:00+08:00',
  })
  const act = acting(office, requestId, version)
  const attach = async (name: string, content: Uint8Array) =>
    act('p-gao', 'attach', { fileId: await upload(office, requestId, name, content) })
  await attach('one.png', picture)
  await attach('two.png', picture)
  await attach('voice.m4a', Buffer.concat([Buffer.alloc(4), Buffer.from('ftypM4A '), Buffer.alloc(40)]))
  // It opens like a photograph and is none.
  await attach('broken.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]))
  await act('p-gao', 'recordRegistration', { asks: '补发取暖补助。', facts: '去年冬天没有发。', reasons: '符合条件。' })
  await act('p-gao', 'recordVisit', {
    kind: 'reception',
    visitedOn: '2026-06-02',
    place: '站接待室',
    receivedBy: '高明',
    people: 2,
    representatives: ['孙𠮷祥'],
    asked: '询问补助何时发放。',
    answered: '已登记，转县局核实。',
  })
  await act('p-gao', 'notify', { words: '已收到您反映的事项，现转县局办理。', whereTo: '青石县退役军人事务局' })
  for (let one = 1; one <= contacts; one++)
    await act('p-gao', 'recordContact', {
      method: 'call',
      reached: one % 3 === 0,
      words: `第${one}次联系：${'向本人说明核实的进展，本人表示理解。'.repeat(1 + ((one * 7) % 16))}`,
    })
  await act('p-shen', 'admit', { body: '青石县退役军人事务局', admittedOn: '2026-06-02' })
  await act('p-tang', 'extend', { days: 20, reason: '需要向原部队核实。' })
  const basis = '《军人抚恤优待条例》'
  await act('p-shen', 'issueOpinion', { outcome: 'upheld', words: '应予补发取暖补助。', basis, issuedOn: '2026-06-02' })
  const receivedBy = '孙𠮷祥'
  await act('p-shen', 'deliver', { document: 'opinion', method: 'direct', deliveredOn: '2026-06-02', receivedBy })
  return requestId
}
