/** What a runner counted, and how long each package took. */
export interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  /** Skipped and todo tests. */
  readonly skipped: number
  readonly seconds: number
  /** Seconds by package folder. */
  readonly packages: Readonly<Record<string, number>>
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly unknown[]
  }[]
}

/** How a run of Vitest ended. */
export interface VitestRun {
  readonly name: string
  readonly root: string
  readonly exitCode: number
  /** Undefined when Vitest wrote none. */
  readonly report: VitestReport | undefined
  readonly seconds: number
}

/** What a run of Vitest comes to. One that executed no test, or failed without a failed test, counts as a failure. */
export function outcomeOf({ exitCode, name, report, root, seconds }: VitestRun): Outcome {
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, seconds, packages: {} }
  const { numFailedTests, numPassedTests, numPendingTests, numTodoTests, testResults } = report
  const brokenFiles = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = numFailedTests + brokenFiles
  const executed = numPassedTests + failed
  const isUnexplained = failed === 0 && (exitCode !== 0 || executed === 0)
  return {
    name,
    passed: numPassedTests,
    failed: isUnexplained ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
    seconds,
    packages: secondsByPackage(root, testResults),
  }
}

function secondsByPackage(root: string, files: VitestReport['testResults']): Record<string, number> {
  const seconds: Record<string, number> = {}
  for (const { endTime, name, startTime } of files) {
    const folder = packageOf(name.slice(root.length + 1))
    seconds[folder] = (seconds[folder] ?? 0) + (endTime - startTime) / 1000
  }
  return seconds
}

/** The folder of a file's package: `packages/protocol`, `integration`. */
export function packageOf(file: string): string {
  const [folder = '', name = ''] = file.split('/')
  return folder === 'packages' ? `${folder}/${name}` : folder
}

/** The whole of several outcomes. Where everything must run, a skipped test counts as failed. */
export function total(
  outcomes: readonly Outcome[],
  mustRunAll: boolean,
): { passed: number; failed: number; skipped: number } {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const skipped = sum(outcome => outcome.skipped)
  const failed = sum(outcome => outcome.failed) + (mustRunAll ? skipped : 0)
  return { passed: sum(outcome => outcome.passed), failed, skipped: mustRunAll ? 0 : skipped }
}

/** The closing line: `12 passed, 0 failed`, with what was skipped if that is not counted as failed. */
export function closingLine({ failed, passed, skipped }: ReturnType<typeof total>): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}

/** One line for a runner and one for each package that it ran tests of. */
export function describeOutcome({ failed, name, packages, passed, seconds, skipped }: Outcome): string[] {
  const counts = closingLine({ passed, failed, skipped })
  const rows = Object.entries(packages).sort(([left], [right]) => left.localeCompare(right))
  return [
    `${name}: ${counts} in ${seconds.toFixed(1)} s`,
    ...rows.map(([folder, each]) => `  ${folder.padEnd(24)}${each.toFixed(1).padStart(7)} s`),
  ]
}
