/** Every reason this product can say no; each has its sentence in client/copy/refusals.ts. */
export type RefusalCode =
  | 'FORM_INVALID'
  | 'UNKNOWN_ACT'
  | 'NOT_JOINED'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_NOW'
  | 'CHANGED_MEANWHILE'
  | 'BUSY'
  | 'UNEXPECTED'
  | 'LIMIT_INVALID'
  | 'PAUSE_INVALID'
  | 'POLICY_BACKDATED'
  | 'LAXER_THAN_LAW'
  | 'NOT_A_REPEAT'
  | 'CONFLICT_OF_INTEREST'
  | 'TERM_ENDED'
  | 'VERDICT_GIVEN'
  | 'WINDOW_ENDED'
  | 'EXTENSION_TOO_LONG'
  | 'EXTENSION_TOO_LATE'
  | 'APPROVER_IS_HANDLER'
  | 'OWN_WORK'
  | 'SAME_BODY_AGAIN'
  | 'DATE_BEFORE_RECEIPT'
  | 'DOSSIER_INCOMPLETE'
  | 'TOO_MANY_REPRESENTATIVES'
  | 'SIMPLE_NOT_SUITABLE'
  | 'OBJECTION_TOO_LATE'
  | 'DOCUMENT_MISSING'
  | 'REVIEW_TOO_LATE'
  | 'REVIEW_NEEDED'
  | 'REVIEWER_IS_AUTHOR'
  | 'PLACEHOLDER_UNFILLED'
  | 'PLACEHOLDER_UNKNOWN'
  | 'ARCHIVED'
  | 'ARCHIVE_TOO_EARLY'
  | 'APPROVER_IS_REQUESTER'
  | 'ATTACHMENT_TYPE'
  | 'ATTACHMENT_SIZE'
  | 'ATTACHMENT_COUNT'
  | 'ATTACHMENT_MISSING'
  | 'PHONE_UNREADABLE'
  | 'PHONE_NOT_ON_ROSTER'
  | 'PHONE_TAKEN'
  | 'ALREADY_JOINED'
  | 'INVITATION_INVALID'
  | 'ALREADY_APPOINTED'
  | 'OWN_HEAD_DESK'
  | 'STATION_CODE_TAKEN'
  | 'GLYPH_MISSING'
  | 'TOO_MANY_EXPORTS'

/** A clear no: a code, and facts to fill its sentence with; nothing was changed. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: Record<string, string | number> = {},
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
