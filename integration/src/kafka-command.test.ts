import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, pathOf, start } from './child-process.ts'

const main = pathOf('../../packages/testing/dist/command/main.js')
const release = process.env.K_KAFKA_VERSION ? ['--version', process.env.K_KAFKA_VERSION] : []

let directory: string
let name: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-integration-'))
  name = `test-${directory.slice(-6)}`
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** Runs the command to its end. */
async function kafka(...args: string[]): Promise<{ exitCode: number | NodeJS.Signals; output: string }> {
  const child = start(process.execPath, [main, ...args])
  const exitCode = await child.ended
  return { exitCode, output: child.output() }
}

interface Status {
  readonly supervisorPid: number
  readonly nodes: readonly { readonly id: number; readonly state: string; readonly pid: number }[]
  readonly cluster: { readonly directory: string; readonly listeners: { readonly PLAINTEXT: string[] } }
}

async function statusOf(cluster: string): Promise<Status> {
  return JSON.parse((await kafka('status', '--json', '--name', cluster)).output)
}

describe('kafka up', () => {
  it('holds a cluster until Ctrl-C, then leaves nothing behind', async () => {
    const child = start(process.execPath, [main, 'up', ...release])
    const [, logFile = ''] = await child.waitFor(/logs\s+(\S+)/)
    expect(existsSync(logFile)).toBe(true)
    child.process.kill('SIGINT')
    expect(await child.ended).toBe(0)
    expect(child.output()).toContain('stopped')
    expect(existsSync(logFile)).toBe(false)
  })

  it('ends its cluster when the package runner that started it is killed', async () => {
    const manifest = { scripts: { kafka: `'${process.execPath}' '${main}' up ${release.join(' ')}` } }
    await writeFile(join(directory, 'package.json'), JSON.stringify(manifest))
    const runner = start('npm', ['--prefix', directory, 'run', 'kafka'])
    const [, logFile = ''] = await runner.waitFor(/logs\s+(\S+)/)
    runner.process.kill('SIGKILL')
    await expect.poll(() => existsSync(logFile), { timeout: 10_000 }).toBe(false)
  })

  it('ends with an error when its last broker ends unasked', async () => {
    const child = start(process.execPath, [main, 'up', ...release])
    await child.waitFor(/logs\s+\S+/)
    const [, pid] = await child.waitFor(/node 1\s+running, pid (\d+)/)
    process.kill(Number(pid), 'SIGKILL')
    expect(await child.ended).toBe(1)
    expect(child.output()).toContain('node 1 ended unasked by SIGKILL')
    expect(child.output()).toContain('k-kafka: [K_INVALID_STATE] every node has ended; nothing is left to hold')
  })

  it('says in one line what is wrong with its arguments', async () => {
    expect(await kafka('up', '--nodes', '2')).toEqual({
      exitCode: 1,
      output: 'k-kafka: [K_INVALID_ARGUMENT] nodes: got 2, must be 1 or 3\n',
    })
  })
})

describe('kafka up --detach', () => {
  it('leaves a cluster that status shows, node hurts and down ends', async () => {
    const up = await kafka('up', '--detach', '--name', name, ...release)
    expect(up).toMatchObject({ exitCode: 0, output: expect.stringContaining('until "k-kafka down"') })
    const status = await statusOf(name)
    const pids = [status.supervisorPid, ...status.nodes.map(node => node.pid)]
    expect(pids.map(isAlive)).toEqual([true, true])

    expect(await kafka('up', '--detach', '--name', name)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining(`a cluster named ${name} is running already`),
    })

    expect((await kafka('node', 'kill', '1', '--name', name)).output).toContain('node 1          stopped')
    expect((await kafka('node', 'start', '1', '--name', name)).output).toMatch(/node 1 {10}running, pid \d+/)

    const [server = ''] = status.cluster.listeners.PLAINTEXT
    const create = ['TopicCommand', '--bootstrap-server', server, '--create', '--topic', 'by-the-command']
    expect((await kafka('tool', ...release, ...create)).output).toContain('Created topic by-the-command.')

    expect(await kafka('down', '--name', name)).toEqual({ exitCode: 0, output: 'stopped\n' })
    await expect.poll(() => pids.map(isAlive), { timeout: 5_000 }).toEqual([false, false])
    expect(existsSync(status.cluster.directory)).toBe(false)
    expect(await kafka('status', '--name', name)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining(`no cluster named ${name} is running`),
    })
  })

  it('ends by itself when its time is over', async () => {
    await kafka('up', '--detach', '--ttl', '0.05', '--name', name, ...release)
    const { nodes, supervisorPid } = await statusOf(name)
    const pids = [supervisorPid, ...nodes.map(node => node.pid)]
    await expect.poll(() => pids.map(isAlive), { timeout: 30_000 }).toEqual([false, false])
    expect(await kafka('status', '--name', name)).toMatchObject({ exitCode: 1 })
  })

  it('leaves nothing running when its supervisor is killed, and says so', async () => {
    await kafka('up', '--detach', '--name', name, ...release)
    const { nodes, supervisorPid } = await statusOf(name)
    process.kill(supervisorPid, 'SIGKILL')
    const pids = nodes.map(node => node.pid)
    await expect.poll(() => pids.map(isAlive), { timeout: 5_000 }).toEqual([false])
    expect(await kafka('down', '--name', name)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining(`no cluster named ${name} is running`),
    })
  })

  it('passes on why a cluster did not come up', async () => {
    const result = await kafka('up', '--detach', '--name', name, '--config', 'num.network.threads=many')
    expect(result).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('k-kafka: [K_KAFKA_LAUNCH] formatting failed'),
    })
  })
})
