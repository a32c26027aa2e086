import { describe, expect, it } from 'vitest'
import type { ProcessEntry, ProcessLookUp } from './process-ancestry.ts'
import { isChainWhole, runnerChain } from './runner-guard.ts'

/** A table of processes as `npx → sh → pnpm → sh → node` in a terminal makes it. */
const processes: readonly ProcessEntry[] = [
  { pid: 1, parentPid: 0, command: '/sbin/init' },
  { pid: 10, parentPid: 1, command: '-bash' },
  { pid: 20, parentPid: 10, command: 'npm exec pnpm@10 run kafka up' },
  { pid: 21, parentPid: 20, command: 'sh -c pnpm run kafka up' },
  { pid: 22, parentPid: 21, command: 'node /home/me/.npm/_npx/pnpm.cjs run kafka up' },
  { pid: 23, parentPid: 22, command: 'sh -c node src/command/main.ts up' },
  { pid: 24, parentPid: 23, command: 'node src/command/main.ts up' },
]

function lookUpIn(entries: readonly ProcessEntry[]): ProcessLookUp {
  return async pid => entries.find(entry => entry.pid === pid)
}

/** The table after some entries have changed and others are gone. */
function after(changes: Partial<Record<number, Partial<ProcessEntry> | 'gone'>>): ProcessLookUp {
  return lookUpIn(
    processes.flatMap(entry => {
      const change = changes[entry.pid]
      return change === 'gone' ? [] : [{ ...entry, ...change }]
    }),
  )
}

describe('runnerChain', () => {
  it('goes from the process up to the outermost package runner', async () => {
    const chain = await runnerChain(24, lookUpIn(processes))
    expect(chain.map(entry => entry.pid)).toEqual([24, 23, 22, 21, 20])
  })

  it.each(['npm', 'npx', 'pnpm', 'yarn'])('knows %s', async runner => {
    const entries = [
      { pid: 1, parentPid: 0, command: 'init' },
      { pid: 2, parentPid: 1, command: `/usr/bin/${runner} run kafka` },
      { pid: 3, parentPid: 2, command: 'node main.js up' },
    ]
    expect(await runnerChain(3, lookUpIn(entries))).toEqual([entries[2], entries[1]])
  })

  /** A process below one with this command. */
  const below = (command: string): readonly ProcessEntry[] => [
    { pid: 1, parentPid: 0, command: 'init' },
    { pid: 2, parentPid: 1, command },
    { pid: 3, parentPid: 2, command: 'node main.js up' },
  ]

  it.each([
    'npm run kafka',
    'npm exec pnpm@10',
    'npm',
    '/usr/local/bin/yarn kafka up',
    'node /usr/lib/pnpm.cjs kafka up',
    'node /usr/lib/node_modules/npm/bin/npm-cli.js run kafka',
    'node /usr/lib/node_modules/npm/bin/npx-cli.js pnpm kafka up',
    'node /usr/local/bin/npm run kafka',
    '/usr/bin/node --no-warnings /opt/yarn.js',
    'node /repo/.yarn/releases/yarn-4.5.0.cjs run kafka',
    'node -r tsx/cjs /usr/bin/pnpm up',
    'node --require /x/hook.js /usr/lib/npm-cli.js run kafka',
    'yarnpkg run kafka',
    '/usr/bin/node --no-warnings --max-old-space-size=200 /opt/pnpm.mjs',
  ])('takes "%s" for a package runner', async command => {
    expect((await runnerChain(3, lookUpIn(below(command)))).map(entry => entry.pid)).toEqual([3, 2])
  })

  it.each([
    'vim npm-notes',
    'vim npm',
    '/opt/yarn/bin/foo npm',
    'npm-notes',
    'npmrc',
    'node /home/me/npm/main.js',
    'node main.js npm',
    'node --require /x/npm main.js',
    'sh -c npm run kafka',
    '',
  ])('does not take "%s" for one', async command => {
    expect(await runnerChain(3, lookUpIn(below(command)))).toEqual([])
  })

  it('is empty when no package runner started the process', async () => {
    expect(await runnerChain(10, lookUpIn(processes))).toEqual([])
  })

  it("does not take the process's own arguments for a package runner", async () => {
    const entries = [
      { pid: 1, parentPid: 0, command: 'init' },
      { pid: 2, parentPid: 1, command: 'node /home/me/npm/main.js up' },
    ]
    expect(await runnerChain(2, lookUpIn(entries))).toEqual([])
  })

  it('ends where the ancestry can be followed no further', async () => {
    expect((await runnerChain(24, after({ 21: 'gone' }))).map(entry => entry.pid)).toEqual([24, 23, 22])
  })

  it.each([
    ['its own parent', [{ pid: 7, parentPid: 7, command: 'node main.js up' }]],
    [
      'the parent of its parent',
      [
        { pid: 7, parentPid: 8, command: 'node main.js up' },
        { pid: 8, parentPid: 7, command: 'sh' },
      ],
    ],
  ])('gives up after 64 processes when one is %s', async (_what, entries) => {
    const lookUp = lookUpIn(entries)
    let lookUps = 0
    const counting: ProcessLookUp = pid => {
      lookUps++
      return lookUp(pid)
    }
    expect(await runnerChain(7, counting)).toEqual([])
    expect(lookUps).toBe(64)
  })

  it('is empty when the process itself is not to be found', async () => {
    expect(await runnerChain(99, lookUpIn(processes))).toEqual([])
  })
})

describe('isChainWhole', () => {
  const chainOf = () => runnerChain(24, lookUpIn(processes))

  it('is true while nothing has changed', async () => {
    expect(await isChainWhole(await chainOf(), lookUpIn(processes))).toBe(true)
  })

  it.each([
    ['the process', 24, 1],
    ['the shell that started it', 23, 1],
    ['the inner runner', 22, 1],
    ['the shell of the outer runner', 21, 1],
  ])('is false when %s belongs to another parent', async (_which, pid, parentPid) => {
    expect(await isChainWhole(await chainOf(), after({ [pid]: { parentPid } }))).toBe(false)
  })

  it('is false when the outermost runner is a zombie: it still has its entry, but its child belongs to another', async () => {
    const zombie = after({ 20: { command: '' }, 21: { parentPid: 1 } })
    expect((await zombie(20))?.pid).toBe(20)
    expect(await isChainWhole(await chainOf(), zombie)).toBe(false)
  })

  it('is false when a process in between is gone', async () => {
    expect(await isChainWhole(await chainOf(), after({ 22: 'gone' }))).toBe(false)
  })

  it('does not care for what is above the outermost runner', async () => {
    expect(await isChainWhole(await chainOf(), after({ 10: 'gone', 20: { parentPid: 1 } }))).toBe(true)
  })
})
