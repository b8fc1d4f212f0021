import { archive } from '@shared/contracts/archive'
import { door } from '../cloud/call'
import { continueExport, exportLedger, listExports } from '../use-cases/archive/export-ledger'
import { type DossierMaker, printDossier } from '../use-cases/archive/print-dossier'
import { asStaff } from '../use-cases/people/who'
import { docxOf } from './docx/docx'
import { papersOf } from './dossier/papers'
import { workbookOf } from './ledger/workbook'
import { pdfOf } from './pdf/pdf'

const print: DossierMaker = {
  kind: 'print',
  extension: 'pdf',
  make: async (dossier, at) => (await pdfOf(papersOf(dossier, at))).document,
}

const editable: DossierMaker = {
  kind: 'editable',
  extension: 'docx',
  make: async (dossier, at) => {
    const papers = papersOf(dossier, at)
    return docxOf(papers, (await pdfOf(papers)).pages)
  },
}

/** What a station's staff take away on paper or as a file. */
export const main = door(archive, {
  printDossier: async ({ requestId }, call) => printDossier(requestId, print, (await asStaff(call)).actor, call),
  editableDossier: async ({ requestId }, call) => printDossier(requestId, editable, (await asStaff(call)).actor, call),
  exportLedger: async (filters, call) => exportLedger(filters, await asStaff(call), call),
  continueExport: async ({ exportId }, call) => continueExport(exportId, workbookOf, await asStaff(call), call.at),
  listExports: async (_input, call) => listExports((await asStaff(call)).actor, call.at),
})
