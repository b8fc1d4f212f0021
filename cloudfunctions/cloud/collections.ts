/** One index of a collection: fields in order, 1 ascending and -1 descending; a field holding an array is indexed by each element. */
export interface CollectionIndex {
  name: string
  keys: Record<string, 1 | -1>
  unique?: boolean
}

/** Every collection the functions use, with its indexes; the local cloud and a deployment both create exactly these. */
export const collections: Record<string, CollectionIndex[]> = {
  people: [
    { name: 'openid', keys: { openid: 1 } },
    { name: 'phone', keys: { phone: 1 } },
    { name: 'deskKeys', keys: { deskKeys: 1 } },
    { name: 'deskStations', keys: { 'desks.stationId': 1 } },
    { name: 'stationPath', keys: { stationPath: 1, name: 1 } },
  ],
  stations: [{ name: 'path', keys: { path: 1 } }],
  instructors: [
    { name: 'stationId', keys: { stationId: 1 } },
    { name: 'personId', keys: { personId: 1 } },
    { name: 'endsAt', keys: { ended: 1, endsAt: 1 } },
  ],
  jurisdictions: [],
  ruleChanges: [{ name: 'jurisdictionAt', keys: { jurisdictionId: 1, at: -1 } }],
  requests: [
    { name: 'readersDue', keys: { readers: 1, isOpen: 1, nextDueAt: 1, number: 1 } },
    { name: 'readersReceived', keys: { readers: 1, receivedAt: -1, number: -1 } },
    { name: 'readersMonth', keys: { readers: 1, receivedMonth: 1, _id: 1 } },
    { name: 'decidersReady', keys: { deciders: 1, isOpen: 1, readyAt: 1 } },
    { name: 'decidersLookBack', keys: { deciders: 1, 'secondLook.isDone': 1, 'secondLook.lot': 1 } },
    { name: 'holderDue', keys: { holderKey: 1, isOpen: 1, nextDueAt: 1, number: 1 } },
    { name: 'readersArchived', keys: { readers: 1, 'archive.year': 1, receivedAt: -1, number: -1 } },
    { name: 'readersBook', keys: { readers: 1, bookYear: 1, isOpen: 1, receivedAt: -1, number: -1 } },
    { name: 'attention', keys: { isUrgent: 1, attentionAt: 1, _id: 1 } },
    { name: 'personReceived', keys: { 'veteran.personId': 1, receivedAt: -1 } },
    { name: 'phoneReceived', keys: { 'veteran.phone': 1, receivedAt: -1 } },
    { name: 'withheldFrom', keys: { withheldFrom: 1 } },
    { name: 'withheldPersonIds', keys: { withheldPersonIds: 1 } },
    { name: 'repeatOf', keys: { 'repeatOf.requestId': 1 } },
    { name: 'repeatRoot', keys: { 'repeatOf.root': 1 } },
    { name: 'recounts', keys: { recounts: 1, stationPath: 1, _id: 1 } },
    { name: 'number', keys: { number: 1 }, unique: true },
  ],
  searchTerms: [
    { name: 'termsReceived', keys: { terms: 1, receivedAt: -1, _id: -1 } },
    { name: 'readersReceived', keys: { readers: 1, receivedAt: -1, _id: -1 } },
  ],
  entries: [
    { name: 'requestVersion', keys: { requestId: 1, version: 1 }, unique: true },
    { name: 'requestCall', keys: { requestId: 1, callId: 1 } },
    { name: 'bookAt', keys: { book: 1, at: 1 } },
  ],
  books: [{ name: 'anchoredThrough', keys: { anchoredThrough: 1 } }],
  anchors: [{ name: 'bookDate', keys: { bookId: 1, date: 1 }, unique: true }],
  notices: [
    { name: 'pending', keys: { isPending: 1, nextAttemptAt: 1 } },
    { name: 'urgent', keys: { isPending: 1, isUrgent: 1, nextAttemptAt: 1 } },
  ],
  counters: [],
  reads: [{ name: 'requestAt', keys: { requestId: 1, at: -1 } }],
  staffChanges: [{ name: 'stationAt', keys: { stationId: 1, at: -1 } }],
  invitations: [{ name: 'personId', keys: { personId: 1 } }],
  exports: [
    { name: 'byStarted', keys: { 'by.personId': 1, startedAt: -1 } },
    { name: 'expires', keys: { hasFiles: 1, expiresAt: 1 } },
  ],
  templates: [{ name: 'jurisdictionVersion', keys: { jurisdictionId: 1, version: -1 } }],
  joinRequests: [{ name: 'stationState', keys: { stationPath: 1, state: 1, askedAt: 1 } }],
}
