import { describe, expect, it } from 'vitest'
import { waitForCluster } from './readiness.ts'

describe('waitForCluster', () => {
  it("rejects with the signal's reason, and asks nobody, when the signal is aborted already", async () => {
    const reason = new Error('given up')
    let asked = 0
    const satisfies = () => {
      asked++
      return true
    }
    await expect(waitForCluster(1, satisfies, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(asked).toBe(0)
  })
})
