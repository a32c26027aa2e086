import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { sendClusterCommand } from './cluster-command.ts'

describe('sendClusterCommand', () => {
  it.each([0, -1, 1.5, 2 ** 31])('refuses timeoutMs: %d', async timeoutMs => {
    const sent = sendClusterCommand('/nowhere/control.sock', { command: 'status' }, { timeoutMs })
    await expect(sent).rejects.toThrow(InvalidArgumentError)
    await expect(sent).rejects.toMatchObject({
      argument: 'timeoutMs',
      message: `[K_INVALID_ARGUMENT] timeoutMs: got ${timeoutMs}, must be a whole number of milliseconds from 1 to 2147483647`,
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses timeoutMs: %d', async timeoutMs => {
    const sent = sendClusterCommand('/nowhere/control.sock', { command: 'status' }, { timeoutMs })
    await expect(sent).rejects.toThrow(InvalidArgumentError)
    await expect(sent).rejects.toMatchObject({ argument: 'timeoutMs' })
  })
})
