import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { paperCopy } from '../../../client/copy/paper'
import type { PaperDossier } from '../paper'

/** A millimetre in twentieths of a point. */
const mm = (length: number) => Math.round((length * 1440) / 25.4)

/** A4 with the margins of GB/T 9704 (unverified), the dossier's number above and the page and last hash below. */
export const edges = ({ number, lastHash }: PaperDossier): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(20), footer: mm(18) },
    },
  },
  headers: { default: new Header({ children: [line([paperCopy.volume(number)], AlignmentType.RIGHT, 16)] }) },
  footers: {
    default: new Footer({
      children: [
        line(pageWords, AlignmentType.CENTER, 21),
        line([paperCopy.lastHash(lastHash)], AlignmentType.CENTER, 14),
      ],
    }),
  },
})

/** 第 x 页 共 y 页, with the fields a word processor fills in. */
const pageWords = paperCopy
  .pageOf(1, 2)
  .split(/([12])/)
  .map((piece) => (piece === '1' ? PageNumber.CURRENT : piece === '2' ? PageNumber.TOTAL_PAGES : piece))

const line = (
  children: (string | (typeof PageNumber)[keyof typeof PageNumber])[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  size: number,
) => new Paragraph({ alignment, children: [new TextRun({ children, size })] })
