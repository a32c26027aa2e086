import { describe, expect, it } from 'vitest'
import { lookUpProcess, parseParentPid } from './process-ancestry.ts'

describe('parseParentPid', () => {
  it.each([
    ['a plain name', '4711 (node) S 1234 4711 4711 34816 4711 4194304 1', 1234],
    ['a name with blanks', '4711 (tmux: server) S 1 4711 4711 0 -1 4194304 1', 1],
    ['a name with a parenthesis', '4711 (a) b) R 77 4711 4711 0 -1 4194304 1', 77],
    ['a name that looks like the fields after it', '4711 (x) S 99 (y) S 42 4711 4711 0 -1 4194304 1', 42],
    ['an empty name', '4711 () Z 5 4711 4711 0 -1 4194304 1', 5],
    ['the first process', '1 (systemd) S 0 1 1 0 -1 4194560 1', 0],
  ])('finds the parent after %s', (_what, stat, parentPid) => {
    expect(parseParentPid(stat)).toBe(parentPid)
  })
})

// By /proc on Linux; elsewhere by ps, which answers the same.
describe('lookUpProcess', () => {
  it('finds this process and its parent', async () => {
    expect(await lookUpProcess(process.pid)).toMatchObject({ pid: process.pid, parentPid: process.ppid })
  })

  it('finds nothing under a pid that no process has', async () => {
    // Above the highest pid that Linux gives.
    expect(await lookUpProcess(4_194_305)).toBe(undefined)
  })
})
