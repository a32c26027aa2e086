/**
 * What a connection is for. A broker serves one request of a connection at a time, and holds some for seconds: those must not be before another
 * client's.
 */
export type LaneKind = 'data' | 'fetch' | 'coordination'

/** Connections to brokers that one client has for one purpose, or that all clients share. */
export interface Lane {
  /** What it is for. */
  readonly kind: LaneKind
}

/** The lane that all clients share, for requests that a broker answers at once: Produce, Metadata, ListOffsets. */
export const dataLane: Lane = { kind: 'data' }

/**
 * Makes a lane for one client: `fetch` for each consumer, `coordination` for each member of a group. Its connections are made when they are asked
 * for.
 */
export function createLane(kind: Exclude<LaneKind, 'data'>): Lane {
  return { kind }
}
