import { describe, expect, it } from 'vitest'
import { closingLine, describeOutcome, type Outcome, outcomeOf, total, type VitestReport } from './test-outcome.ts'

const empty: VitestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
}
const run = { name: 'units', root: '/k', exitCode: 0, seconds: 2 }

function file(name: string, seconds: number, status = 'passed', tests = 1): VitestReport['testResults'][number] {
  const assertionResults = Array.from({ length: tests }, () => ({}))
  return { name, status, startTime: 1_000, endTime: 1_000 + seconds * 1_000, assertionResults }
}

describe('outcomeOf', () => {
  it('counts tests and adds up the time of each package', () => {
    const testResults = [
      file('/k/packages/protocol/src/a.test.ts', 1),
      file('/k/packages/protocol/src/errors/b.test.ts', 0.5),
      file('/k/integration/src/c.test.ts', 4),
    ]
    const report = { ...empty, numPassedTests: 7, numPendingTests: 1, numTodoTests: 2, testResults }
    expect(outcomeOf({ ...run, report })).toEqual({
      name: 'units',
      passed: 7,
      failed: 0,
      skipped: 3,
      seconds: 2,
      packages: { 'packages/protocol': 1.5, integration: 4 },
    })
  })

  it('counts a file that could not be loaded as a failed test', () => {
    const testResults = [file('/k/packages/protocol/src/a.test.ts', 0, 'failed', 0)]
    expect(outcomeOf({ ...run, exitCode: 1, report: { ...empty, numPassedTests: 3, testResults } }).failed).toBe(1)
  })

  it('does not count a file with failed tests twice', () => {
    const testResults = [file('/k/packages/protocol/src/a.test.ts', 0, 'failed', 2)]
    expect(outcomeOf({ ...run, exitCode: 1, report: { ...empty, numFailedTests: 2, testResults } }).failed).toBe(2)
  })

  it('A16 a runner that executed no test counts as a failure', () => {
    expect(outcomeOf({ ...run, report: empty }).failed).toBe(1)
    expect(outcomeOf({ ...run, report: { ...empty, numPendingTests: 5 } }).failed).toBe(1)
  })

  it('A16 a runner that wrote no report counts as a failure', () => {
    expect(outcomeOf({ ...run, report: undefined }).failed).toBe(1)
  })

  it('A16 a runner that failed although every test passed counts as a failure', () => {
    expect(outcomeOf({ ...run, exitCode: 1, report: { ...empty, numPassedTests: 3 } }).failed).toBe(1)
  })
})

describe('total', () => {
  const outcome: Outcome = { name: 'units', passed: 3, failed: 1, skipped: 2, seconds: 1, packages: {} }

  it('adds up several runners', () => {
    expect(total([outcome, outcome], false)).toEqual({ passed: 6, failed: 2, skipped: 4 })
  })

  it('A16 a skipped test counts as failed where everything must run', () => {
    expect(total([outcome], true)).toEqual({ passed: 3, failed: 3, skipped: 0 })
  })
})

describe('closingLine', () => {
  it('names what was skipped only where there is something', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
  })
})

describe('describeOutcome', () => {
  it('lists the packages by name with their time', () => {
    const packages = { 'packages/testing': 1.25, integration: 100 }
    const lines = describeOutcome({ name: 'units', passed: 1, failed: 0, skipped: 0, seconds: 3, packages })
    expect(lines).toEqual([
      'units: 1 passed, 0 failed in 3.0 s',
      '  integration               100.0 s',
      '  packages/testing            1.3 s',
    ])
  })
})
