/** What the database answers instead of a result: the real cloud's code and text. */
export class CloudRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Refuses, by its name, something the real cloud may know and this one does not. */
export function notImplemented(name: string): CloudRefusal {
  return new CloudRefusal('LOCAL_CLOUD_NOT_IMPLEMENTED', `the local cloud does not implement ${name}`)
}

/** The engine's own refusal of a request; reaches a function as errCode -502001. */
export function requestFailed(message: string): CloudRefusal {
  return new CloudRefusal('DATABASE_REQUEST_FAILED', message)
}

/** A value that an index marked unique, or `_id`, already holds. */
export function duplicateKey(collection: string, index: string, key: string): CloudRefusal {
  return requestFailed(
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  )
}

/** Two transactions met on one document; at an operation the SDK does not retry it, at commit it does. */
export function transactionConflict(): CloudRefusal {
  return new CloudRefusal(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )
}

/** A write outside a transaction waited too long for one that holds the document. */
export function transactionBusy(): CloudRefusal {
  return new CloudRefusal(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy. Please try again later.',
  )
}

/** The transaction was ended, refused or timed out before. */
export function transactionGone(): CloudRefusal {
  return new CloudRefusal(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be committed or aborted. Please check your request, but if the problem persists, contact us.',
  )
}
