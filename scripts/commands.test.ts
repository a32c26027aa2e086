import { tmpdir } from 'node:os'
import { describe, expect, it, vi } from 'vitest'
import { mapLimited, runCommand } from './commands.ts'

describe('runCommand', () => {
  it('returns what the command printed on both streams', async () => {
    const code = 'process.stdout.write("out\\n"); process.stderr.write("err\\n")'
    const { ok, output } = await runCommand([process.execPath, '-e', code], tmpdir())
    expect({ ok, lines: output.split('\n').sort() }).toEqual({ ok: true, lines: ['err', 'out'] })
  })

  it('asks for no colours, whatever the terminal asked for', async () => {
    vi.stubEnv('FORCE_COLOR', '1')
    const code = 'console.log(process.env.FORCE_COLOR, process.env.NO_COLOR)'
    const { output } = await runCommand([process.execPath, '-e', code], tmpdir())
    vi.unstubAllEnvs()
    expect(output).toBe('undefined 1')
  })

  it('says that a command failed', async () => {
    const result = await runCommand([process.execPath, '-e', 'process.exit(3)'], tmpdir())
    expect(result).toEqual({ ok: false, output: '' })
  })

  it('says that a command does not start', async () => {
    const { ok, output } = await runCommand(['no-such-command'], tmpdir())
    expect({ ok, output }).toEqual({
      ok: false,
      output: expect.stringMatching(/^no-such-command does not start: .*ENOENT/),
    })
  })
})

describe('mapLimited', () => {
  it('works on no more items at a time than the limit, and keeps their order', async () => {
    let running = 0
    let most = 0
    const releases: (() => void)[] = []
    const results = mapLimited(['a', 'b', 'c', 'd'], 2, async (item, index) => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>(resolve => releases.push(resolve))
      running -= 1
      return `${item}${index}`
    })
    // The later of those that run ends first.
    while (releases.length > 0) {
      releases.pop()?.()
      await new Promise(setImmediate)
    }
    expect(await results).toEqual(['a0', 'b1', 'c2', 'd3'])
    expect(most).toBe(2)
  })
})
