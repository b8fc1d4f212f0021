/** How many rows of a list are given at a time. */
export const PAGE = 20

/** The most a count goes to, for a ledger only grows; one more stands for any number above it. */
export const MOST_COUNTED = 100
