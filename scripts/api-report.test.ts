import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportApi } from './api-report.ts'
import { type FixtureFiles, linkFolder, writeWorkspace } from './test/fixture-workspace.ts'

const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })

const sound: FixtureFiles = {
  'packages/protocol/package.json': { name: '@k/protocol', type: 'module', exports: { '.': entry('index') } },
  'packages/protocol/dist/index.d.ts': "export { KafkaError } from './errors.ts';\n",
  'packages/protocol/dist/errors.d.ts': 'export declare class KafkaError extends Error {\n}\n',
  'packages/producer/package.json': {
    name: '@k/producer',
    type: 'module',
    exports: { '.': entry('index'), './partitioners': entry('partitioners'), './package.json': './package.json' },
  },
  'packages/producer/dist/index.d.ts': `/** The package. */
export { send, type Sender, Queue as RecordQueue } from './sender.ts';
export type { Sealed } from './sender.ts';
export { acks, retries } from './options.ts';
export { KafkaError, internalOnly } from './sender.ts';
`,
  'packages/producer/dist/sender.d.ts': `export { KafkaError } from '@k/protocol';
/** Sends. */
export declare function send(topic: string): Promise<void>;
export declare function send(topic: string, key: string): Promise<void>;
export interface Sender {
    /** The name. */
    readonly name: string;

    /** @internal */
    readonly secret: string;
    close(options?: { force: boolean }): Promise<void>;
}
export declare class Queue {
    #private;
    private size;
    private grow;
    protected limit: number;
    private constructor();
    /** @internal */
    reset(): void;
    static create(limit: number): Queue;
}
export declare class Sealed {
    isSealed: true;
}
/** @internal */
export declare const internalOnly = 1;
`,
  'packages/producer/dist/options.d.ts': `export declare const acks: {
    readonly all: -1; // every replica
}, retries = 3;
export type acks = (typeof acks)[keyof typeof acks];
`,
  'packages/producer/dist/partitioners.d.ts': 'export declare const murmur2: (key: Uint8Array) => number;\n',
}

const producerReport = `# @k/producer
export { KafkaError } from '@k/protocol';
export { Queue as RecordQueue };
export declare class Queue {
    protected limit: number;
    private constructor();
    static create(limit: number): Queue;
}
export type { Sealed };
export declare class Sealed {
    isSealed: true;
}
export interface Sender {
    readonly name: string;
    close(options?: {
        force: boolean;
    }): Promise<void>;
}
export declare const acks: {
    readonly all: -1;
};
export type acks = (typeof acks)[keyof typeof acks];
export declare const retries = 3;
export declare function send(topic: string): Promise<void>;
export declare function send(topic: string, key: string): Promise<void>;

# @k/producer/partitioners
export declare const murmur2: (key: Uint8Array) => number;
`

const protocolReport = '# @k/protocol\nexport declare class KafkaError extends Error {\n}\n'
const reports = { 'api/producer.txt': producerReport, 'api/protocol.txt': protocolReport }

function workspaceOf(files: FixtureFiles): string {
  const root = writeWorkspace({ ...sound, ...files })
  linkFolder(root, 'packages/protocol', 'packages/producer/node_modules/@k/protocol')
  return root
}

describe('reportApi writing', () => {
  it('writes what each entry exports, sorted, without comments and without what is hidden', () => {
    const root = workspaceOf({})
    expect(reportApi(root, 'write')).toEqual({ summary: 'api: 2 packages, written', faults: [] })
    expect(readFileSync(join(root, 'api/producer.txt'), 'utf8')).toBe(producerReport)
    expect(readFileSync(join(root, 'api/protocol.txt'), 'utf8')).toBe(protocolReport)
  })

  it('removes the report of a package that is gone, and nothing else', () => {
    const root = workspaceOf({ 'api/gone.txt': '', 'api/README.md': '' })
    reportApi(root, 'write')
    expect(['api/gone.txt', 'api/README.md'].map(file => existsSync(join(root, file)))).toEqual([false, true])
  })

  it('reports a package that is not built, and writes nothing', () => {
    const root = workspaceOf({ 'packages/protocol/dist/index.d.ts': undefined })
    expect(reportApi(root, 'write').faults).toContain(
      'packages/protocol/dist/index.d.ts:1: @k/protocol is not built; run pnpm build',
    )
    expect(existsSync(join(root, 'api'))).toBe(false)
  })

  it('reports an export that leads nowhere', () => {
    const root = workspaceOf({ 'packages/producer/dist/options.d.ts': 'export {};\n' })
    expect(reportApi(root, 'write').faults).toEqual([
      'packages/producer/dist/index.d.ts:1: acks leads to no declaration; run pnpm build',
      'packages/producer/dist/index.d.ts:1: retries leads to no declaration; run pnpm build',
    ])
  })
})

describe('reportApi checking', () => {
  it('passes reports that are as the build', () => {
    expect(reportApi(workspaceOf(reports), 'check')).toEqual({ summary: 'api: 2 packages, as reported', faults: [] })
  })

  it('reports the first line that differs, and leaves the file as it is', () => {
    const changed = producerReport.replace('retries = 3', 'retries = 5')
    const root = workspaceOf({ ...reports, 'api/producer.txt': changed })
    expect(reportApi(root, 'check').faults).toEqual([
      'api/producer.txt:23: has "export declare const retries = 5;", the build has "export declare const retries = 3;"; if that is meant, run pnpm api and commit what it writes',
    ])
    expect(readFileSync(join(root, 'api/producer.txt'), 'utf8')).toBe(changed)
  })

  it.each([
    ['ends too early', protocolReport.replace('\n}\n', ''), 'api/protocol.txt:3: has nothing, the build has "}"'],
    ['goes on', `${protocolReport}more\n`, 'api/protocol.txt:4: has "more", the build has ""'],
  ])('reports a file that %s', (_, text, fault) => {
    const [first] = reportApi(workspaceOf({ ...reports, 'api/protocol.txt': text }), 'check').faults
    expect(first).toContain(fault)
  })

  it('reports a missing report and one of no package', () => {
    const root = workspaceOf({ 'api/producer.txt': producerReport, 'api/gone.txt': '' })
    expect(reportApi(root, 'check').faults).toEqual([
      'api/protocol.txt:1: is missing; run pnpm api and commit what it writes',
      'api/gone.txt:1: belongs to no package; run pnpm api and commit what it writes',
    ])
  })
})
