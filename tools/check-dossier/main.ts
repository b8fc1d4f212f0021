import { readFileSync } from 'node:fs'
import { type Check, checkProof, type DossierProof, isWhole } from '@shared/domain/proof/dossier-proof'

const words: Record<Check['what'], [string, string]> = {
  holds: ['相符', 'holds'],
  withheld: ['相符（内容未公开）', 'holds (its words are withheld)'],
  notYet: ['链条相符，尚未到每日封存', 'holds in the chain, its day is not anchored yet'],
  altered: ['✕ 内容与封印不符：被改动过', '✕ ALTERED: its words do not match its seal'],
  broken: ['✕ 与上一条不相接：缺条、调换或改过时间', '✕ BROKEN: it does not follow the line before'],
  missing: ['✕ 缺这一条', '✕ MISSING: the day it was anchored in has it'],
  notAnchored: ['✕ 不在当日封存之内：补写或整卷改写', '✕ NOT ANCHORED: its day does not contain it'],
  anchorAltered: ['✕ 当日封存被改动', '✕ ANCHOR ALTERED'],
  anchorMissing: ['✕ 与上一日封存不相接：缺少封存或改写', '✕ ANCHOR MISSING before this one'],
}

/** What a check says, in Chinese and in English. */
function lineOf({ what, version, date }: Check): string {
  const [zh, en] = words[what]
  const [place, where] =
    version === undefined ? [`${date} 封存`, `anchor ${date}`] : [`第 ${version} 条`, `line ${version}`]
  const day = version !== undefined && date ? ` (${date})` : ''
  return `${place} ${zh} / ${where} ${en}${day}`
}

/** `node check-dossier.mjs <file>`: 0 when all holds, 1 when something does not, 2 when it cannot be read. */
function main([file]: string[]): number {
  let proof: DossierProof
  try {
    proof = JSON.parse(readFileSync(file ?? '', 'utf8'))
    if (proof.format !== 'dossier-proof/1') throw new Error('format')
  } catch {
    console.error('无法读取，请给出导出的卷宗证明文件。\nCannot be read: give the exported proof of a dossier.')
    return 2
  }
  const checks = checkProof(proof)
  const lines = checks.filter(({ version }) => version !== undefined)
  const wrong = checks.filter((check) => !isWhole([check]))
  const last = proof.anchors.at(-1)
  console.log(`卷宗 ${proof.number}，导出于 ${proof.madeAt} / dossier ${proof.number}, exported ${proof.madeAt}`)
  for (const check of lines) console.log(`  ${lineOf(check)}`)
  console.log(`  每日封存 ${proof.anchors.length} 个 / ${proof.anchors.length} daily anchors`)
  for (const check of wrong.filter(({ version }) => version === undefined)) console.log(`  ${lineOf(check)}`)
  if (last)
    console.log(
      `最后封存 ${last.date}，请与站里公布的核对 / last anchor, compare it with the published one:\n  ${last.hash}`,
    )
  console.log(
    wrong.length === 0 ? '结论：全部相符。/ ALL HOLDS.' : `结论：${wrong.length} 处不符。/ ${wrong.length} FAULTS.`,
  )
  return wrong.length === 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
