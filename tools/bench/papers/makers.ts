import { readFileSync } from 'node:fs'
import type { LedgerRow } from '@shared/domain/ledger-row'
import { docxOf } from '../../../cloudfunctions/archive/docx/docx'
import { workbookOf } from '../../../cloudfunctions/archive/ledger/workbook'
import { type PaperDossier, rowParts } from '../../../cloudfunctions/archive/paper'
import { pdfOf } from '../../../cloudfunctions/archive/pdf/pdf'

const [what, picture = ''] = process.argv.slice(2)
const AT = '2026-06-02T09:00:00+08:00'

/** A dossier of about fifty pages: a long ledger, told twice as dossiers do, and ten photographs. */
function dossier(): PaperDossier {
  const rows = Array.from({ length: 60 }, (_, index) =>
    rowParts('向本人说明核实的进展，本人表示理解，并补充了材料。'.repeat(1 + ((index * 7) % 16))).map((part) => [
      String(index + 1),
      '2026-06-02 09:00',
      '孙𠮷祥',
      '电话联系，联系上了本人',
      part,
    ]),
  ).flat()
  const columns = ['序号', '时间', '经办人', '事项', '内容'].map((label, at) => ({
    label,
    width: ([28, 56, 48, 84, '*'] as const)[at] ?? 28,
  }))
  const table = { kind: 'table' as const, columns, rows }
  const photo = { kind: 'photo' as const, photo: { name: '照片', content: readFileSync(picture) } }
  return {
    number: '010101-2026-0001',
    lastHash: 'a'.repeat(64),
    cover: {
      title: '一案一册',
      subtitle: '关于优待抚恤的信访事项',
      facts: [{ label: '册号', words: '010101-2026-0001' }],
    },
    papers: [
      { title: '联系记录', day: '2026-06-02', blocks: [table] },
      { title: '照片', day: '2026-06-02', blocks: Array.from({ length: 10 }, () => photo) },
      { title: '办理经过', day: '2026-06-02', blocks: [table] },
    ],
  }
}

async function* tenThousand(): AsyncGenerator<LedgerRow[]> {
  const row: LedgerRow = {
    number: '010101-2026-0001',
    receivedAt: AT,
    name: '孙𠮷祥',
    phone: '13900000003',
    address: '柳湾村三组12号',
    channel: 'visit',
    category: 'benefits',
    track: 'petition',
    opening: '去年冬天的取暖补助还没有发到卡上，想请您帮忙问一问。'.repeat(2),
    firstHandler: '高明',
    holder: '柳湾村退役军人服务站',
    admittedOn: '2026-06-02',
    dueAt: AT,
    closedAt: AT,
    status: 'closed',
    outcome: 'upheld',
    verdict: 'satisfied',
    cycle: 2,
    extendedDays: 20,
    isUrgent: true,
    recordedBy: '高明',
  }
  for (let slice = 0; slice < 4; slice++) yield Array.from({ length: 2500 }, () => row)
}

const makers: Record<string, () => Promise<{ bytes: number; pages?: number }>> = {
  pdf: async () => {
    const { document, pages } = await pdfOf(dossier())
    return { bytes: document.length, pages: pages.count }
  },
  docx: async () => ({ bytes: (await docxOf(dossier(), { starts: [3, 20, 30], count: 50 })).length }),
  xlsx: async () => ({ bytes: (await workbookOf(tenThousand(), AT)).length }),
}

async function measure(): Promise<void> {
  const seconds: number[] = []
  let made = {}
  for (let time = 0; time < 2; time++) {
    const from = performance.now()
    made = (await makers[what ?? '']?.()) ?? {}
    seconds.push((performance.now() - from) / 1000)
  }
  process.stdout.write(JSON.stringify({ ...made, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

measure()
