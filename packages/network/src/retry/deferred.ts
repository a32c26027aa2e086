/** A promise and what settles it, for those who wait for what somebody else does. */
export interface Deferred<Result> {
  /** What is waited for. Nobody need listen to its rejection. */
  readonly promise: Promise<Result>
  /** Fulfils it. */
  readonly resolve: (result: Result) => void
  /** Rejects it. */
  readonly reject: (error: unknown) => void
}

/** Makes a promise that is settled from outside. */
export function deferred<Result>(): Deferred<Result> {
  let resolve!: Deferred<Result>['resolve']
  let reject!: Deferred<Result>['reject']
  const promise = new Promise<Result>((settle, fail) => {
    resolve = settle
    reject = fail
  })
  // When all who waited have given up, nobody hears of it.
  promise.catch(() => {})
  return { promise, resolve, reject }
}
