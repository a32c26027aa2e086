import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidStateError } from '@k/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type DetachedCluster,
  nameTakenError,
  readStateFile,
  removeStateFile,
  stateFileOf,
  supervisorLogOf,
  writeStateFile,
} from './state-file.ts'

const state: DetachedCluster = {
  name: 'orders',
  supervisorPid: 4711,
  socketPath: '/clusters/one/control.sock',
  startedAt: '2026-11-23T10:00:00.000Z',
  expiresAt: '2026-11-23T11:00:00.000Z',
  cluster: {
    installation: { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/jars' },
    listeners: { PLAINTEXT: ['127.0.0.1:22001'] },
    security: undefined,
    nodes: [{ id: 1, rack: 'r1', addresses: { PLAINTEXT: '127.0.0.1:22001' }, logFile: '/logs/node-1.log' }],
    directory: '/clusters/one',
  },
}

let directory: string
let file: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-state-'))
  file = stateFileOf('orders', { K_KAFKA_CACHE: directory })
})
afterEach(() => rm(directory, { recursive: true }))

describe('the files of a detached cluster', () => {
  it("are in the launcher's cache", () => {
    expect(file).toBe(join(directory, 'clusters', 'orders.json'))
    expect(supervisorLogOf('orders', { K_KAFKA_CACHE: directory })).toBe(join(directory, 'clusters', 'orders.log'))
  })
})

describe('a state file', () => {
  it('is read back as it was written', async () => {
    await writeStateFile(file, state)
    expect(await readStateFile(file)).toEqual(state)
    expect(await readFile(file, 'utf8')).toBe(`${JSON.stringify(state, null, 2)}\n`)
  })

  it('is undefined when there is none', async () => {
    expect(await readStateFile(file)).toBe(undefined)
  })

  it('is claimed by the first alone', async () => {
    await writeStateFile(file, state)
    const second = writeStateFile(file, { ...state, supervisorPid: 4712 })
    await expect(second).rejects.toThrow(InvalidStateError)
    await expect(second).rejects.toThrow('a cluster named orders is running already')
    await expect(second).rejects.toMatchObject({ cause: { code: 'EEXIST' } })
    expect((await readStateFile(file))?.supervisorPid).toBe(4711)
  })

  it('can be claimed again once it is removed', async () => {
    await writeStateFile(file, state)
    await removeStateFile(file, state.supervisorPid)
    await writeStateFile(file, { ...state, supervisorPid: 4712 })
    expect((await readStateFile(file))?.supervisorPid).toBe(4712)
  })

  it('is left alone by a supervisor whose name another one has claimed meanwhile', async () => {
    await writeStateFile(file, { ...state, supervisorPid: 4712 })
    await removeStateFile(file, 4711)
    expect((await readStateFile(file))?.supervisorPid).toBe(4712)
  })

  it('may be removed when it is not there', async () => {
    await removeStateFile(file, state.supervisorPid)
    expect(await readStateFile(file)).toBe(undefined)
  })

  it.each([
    ['empty', ''],
    ['cut off', '{ "name": "orders", '],
    ['of another kind', '{ "name": "orders" }'],
    ['nothing', 'null'],
  ])('is named, with the ways out, when it is %s', async (_what, content) => {
    await writeStateFile(file, state)
    await writeFile(file, content)
    const error = await readStateFile(file).catch(reason => reason)
    expect(error).toBeInstanceOf(InvalidStateError)
    expect(error.cause).toBeInstanceOf(SyntaxError)
    expect(error.message).toBe(
      `[K_INVALID_STATE] ${file} is not the state of a cluster (${error.cause.message}): remove it, or give another --name`,
    )
    expect(await readFile(file, 'utf8')).toBe(content)
  })

  it('rejects with the error of the file system when it cannot be read or written', async () => {
    await expect(readStateFile(directory)).rejects.toMatchObject({ code: 'EISDIR' })
    await writeFile(join(directory, 'clusters'), 'not a directory')
    await expect(writeStateFile(file, state)).rejects.toMatchObject({ code: 'EEXIST', syscall: 'mkdir' })
  })
})

describe('nameTakenError', () => {
  it('names the cluster and the ways out', () => {
    expect(nameTakenError('orders').message).toBe(
      '[K_INVALID_STATE] a cluster named orders is running already: take it down, or give --name',
    )
  })

  it('keeps its cause', () => {
    const cause = new Error('beneath')
    expect(nameTakenError('orders', cause).cause).toBe(cause)
  })
})
