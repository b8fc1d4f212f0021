import type { PapersView, PetitionView } from '@shared/contracts/petition-view'
import { noticeOf } from '@shared/domain/petition/notice'
import { deskCopy } from '../copy/desk'
import { instantWords, paperDay } from '../copy/due'
import { outcomeNames, verdictNames } from '../copy/labels'
import { deliveryMethodNames, documentNames, petitionCopy, visitKindNames } from '../copy/petition'
import type { Fact } from './facts'

const lines = (...words: (string | undefined)[]): string => words.filter(Boolean).join('\n')
const numbered = (label: string, index: number, count: number) => (count > 1 ? `${label} ${index + 1}` : label)

/** What was registered, and each visit, as facts of the dossier. */
export const receptionFacts = ({ registration, visits }: PetitionView): Fact[] => [
  {
    label: '登记表',
    words:
      registration &&
      lines(`请求：${registration.asks}`, `事实：${registration.facts}`, `理由：${registration.reasons}`),
  },
  ...visits.map((visit, index) => ({
    label: numbered('来访接待', index, visits.length),
    words: lines(
      `${visitKindNames[visit.kind]}，${paperDay(visit.visitedOn)}，${visit.place}`,
      `接待人：${visit.receivedBy}；来访 ${visit.people} 人`,
      visit.representatives.length > 0 ? `代表：${visit.representatives.join('、')}` : '',
      `反映：${visit.asked}`,
      `答复：${visit.answered}`,
      ...visit.checklist.map(({ item, isDone }) => `${isDone ? '已做' : '未做'}：${item}`),
    ),
  })),
]

const noticeWords = ({ words, whereTo, by, at }: NonNullable<PapersView['notice']>, now: string): string =>
  lines(`${instantWords(at, now)}，${by}`, whereTo && `由${whereTo}办理`, words)

/** The papers of one cycle as facts, in the order of law. */
export const paperFacts = (papers: PapersView, endingName: string, now: string): Fact[] => {
  const notice = noticeOf(papers)
  const { laterNotices = [], simple, admission, refusal, extensions, hearings, opinion, deliveries, rating } = papers
  return [
    {
      label: '书面告知',
      words: notice && noticeWords(notice, now),
    },
    ...laterNotices.map((later) => ({ label: documentNames.laterNotice, words: noticeWords(later, now) })),
    {
      label: '简易办理',
      words:
        simple &&
        lines(
          `${instantWords(simple.at, now)}决定适用`,
          simple.reason,
          simple.left && `${instantWords(simple.left.at, now)}转为普通程序：${simple.left.reason}`,
        ),
    },
    { label: '受理', words: admission && lines(paperDay(admission.admittedOn), admission.body) },
    {
      label: '不予受理',
      words: refusal && lines(instantWords(refusal.at, now), refusal.reason, `可到${refusal.whereTo}反映`),
    },
    ...extensions.map(({ days, reason, approver, at }, index) => ({
      label: numbered('延期', index, extensions.length),
      words: lines(`${days} 天，${approver}批准，${instantWords(at, now)}`, reason),
    })),
    ...hearings.map(({ startedOn, endedOn, words, conclusion }, index) => ({
      label: numbered('听证', index, hearings.length),
      words: lines(`${paperDay(startedOn)}至${endedOn ? paperDay(endedOn) : '（还没有结束）'}`, words, conclusion),
    })),
    {
      label: endingName,
      words:
        opinion &&
        lines(
          `${outcomeNames[opinion.outcome]}，${paperDay(opinion.issuedOn)}，${opinion.body}`,
          opinion.words,
          opinion.basis && `依据：${opinion.basis}`,
        ),
    },
    ...deliveries.map(({ document, method, deliveredOn, receivedBy, proofFileId }, index) => ({
      label: numbered('送达', index, deliveries.length),
      words: lines(
        `${documentNames[document]}，${deliveryMethodNames[method]}`,
        `${paperDay(deliveredOn)}，${receivedBy}签收${proofFileId ? '，回证在卷' : ''}`,
      ),
    })),
    {
      label: deskCopy.verdict,
      words:
        rating &&
        lines(
          `${verdictNames[rating.verdict]}，${instantWords(rating.at, now)}`,
          petitionCopy.ratedThrough(rating.recordedBy),
          rating.reason,
        ),
    },
  ]
}
