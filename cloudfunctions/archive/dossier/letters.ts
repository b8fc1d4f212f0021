import type { PapersView, PetitionView } from '@shared/contracts/petition-view'
import type { RequestView } from '@shared/contracts/views'
import { noticeOf } from '@shared/domain/petition/notice'
import { classAnswered, endingPaper } from '@shared/domain/petition/outcome'
import { outcomeNames } from '../../../client/copy/labels'
import { paperCopy } from '../../../client/copy/paper'
import { documentNames, stageNames } from '../../../client/copy/petition'
import type { Block, Paper } from '../paper'
import { dayOf, onPaper } from './moments'

/** The notices and the opinion or answer of one cycle, each as the letter it is, in the order the law asks for them. */
export function letters(view: RequestView, file: PetitionView, papers: PapersView, stationName: string): Paper[] {
  const letter = (title: string, at: string, law: string, said: string[], signedBy = stationName): Paper => ({
    title,
    day: dayOf(at),
    blocks: [
      { kind: 'addressee', words: paperCopy.addressee(view.veteran.name) },
      ...said.filter(Boolean).map((words): Block => ({ kind: 'words', words })),
      ...(law ? [{ kind: 'note', words: law } as const] : []),
      { kind: 'signature', lines: [signedBy, onPaper(at)] },
    ],
  })
  const { law } = paperCopy
  const { stage, origin } = file
  const ending = endingPaper(file, papers.opinion)
  const isAnswer = ending === 'answer'
  const about = origin
    ? paperCopy.aboutApplication(onPaper(origin.appliedOn), stageNames[stage], view.number)
    : paperCopy.about1(onPaper(view.receivedAt), view.number)
  const { laterNotices = [], admission, refusal, extensions, opinion } = papers
  const notice = noticeOf(papers)
  const told = ({ words, whereTo }: NonNullable<typeof notice>) => [
    about,
    words,
    whereTo && paperCopy.handledBy(whereTo),
  ]
  const all: Paper[] = []
  if (notice) all.push(letter(paperCopy.notice, notice.at, law.notice, told(notice), notice.by))
  for (const notice of laterNotices)
    all.push(letter(paperCopy.laterNotice, notice.at, law.notice, told(notice), notice.by))
  if (admission) {
    const said = [about, paperCopy.admitted(admission.body, onPaper(admission.admittedOn))]
    all.push(letter(documentNames.admission, admission.admittedOn, law.notice, said, admission.body))
  }
  if (refusal) {
    const where = refusal.whereTo && paperCopy.goTo(refusal.whereTo)
    const said = [about, paperCopy.declined, paperCopy.why(refusal.reason), where]
    all.push(letter(paperCopy.refusal, refusal.at, law.notice, said, refusal.by))
  }
  for (const { days, reason, approver, at } of extensions) {
    const said = [about, paperCopy.extended(days), paperCopy.why(reason), paperCopy.approver(approver)]
    all.push(letter(paperCopy.extension, at, isAnswer ? '' : law.extension, said, admission?.body))
  }
  if (opinion) {
    const heads = paperCopy.heads[isAnswer ? 'answer' : 'opinion']
    const claim = [heads.claim, ...claimOf(view)]
    const finding = [heads.finding, paperCopy.outcome(outcomeNames[opinion.outcome]), opinion.words]
    const wayOn = isAnswer ? '' : paperCopy.wayOn[stage]
    const said = [about, ...claim, ...finding, paperCopy.basis, opinion.basis, wayOn]
    const under = isAnswer ? law.answer[classAnswered(opinion.outcome)] : law.opinion[stage]
    all.push(letter(documentNames[ending], opinion.issuedOn, under, said, opinion.body))
  }
  return all
}

/** What was applied for or asked, in the parts a registration has, or in the petitioner's own words. */
function claimOf({ petition, words }: RequestView): string[] {
  if (petition?.origin) return [petition.origin.reasons]
  const { asks, facts, reasons } = petition?.registration ?? {}
  return asks || facts || reasons ? [asks ?? '', facts ?? '', reasons ?? ''] : [words]
}
