import { describe, expect, it } from 'vitest'
import { checkLinks } from './check-links.ts'
import { type FixtureFiles, writeWorkspace } from './test/fixture-workspace.ts'

const fence = '```'
const sound: FixtureFiles = {
  'README.md':
    '[guide](docs/guide.md#start), [docs](docs) ![image](<docs/an image.png> "An image")\n\n[a]: docs/guide.md\n',
  'docs/guide.md': '[back](../README.md) [root](/README.md) [image](an%20image.png) [up](#start)\n',
  'docs/an image.png': '',
  'packages/producer/README.md':
    '[web](https://example.org/x) [mail](mailto:a@example.org) [same](//example.org) `[code](gone.md)`\n',
  'packages/producer/CHANGELOG.md': '[gone](gone.md)\n',
  'docs/api/index.md': '[gone](gone.md)\n',
  'packages/producer/node_modules/x/README.md': '[gone](gone.md)\n',
}

function faultsOf(files: FixtureFiles): string[] {
  return checkLinks(writeWorkspace({ ...sound, ...files })).faults
}

describe('checkLinks', () => {
  it('passes links to files, folders, the web and places of the same document', () => {
    expect(checkLinks(writeWorkspace(sound))).toEqual({ summary: 'links: 3 documents, 7 links', faults: [] })
  })

  it.each([
    ['a link', '[gone](gone.md)', 'gone.md'],
    ['a link with an anchor', '[gone](./gone.md#start)', './gone.md#start'],
    ['a link with a title', '[gone](gone.md "Gone")', 'gone.md'],
    ['a link over two lines', '](gone.md)', 'gone.md'],
    ['a link in angle brackets', '[gone](<a gone.md>)', 'a gone.md'],
    ['an image', '![gone](gone.png)', 'gone.png'],
    ['a definition', '[gone]: gone.md', 'gone.md'],
    ['a link from the root', '[gone](/guide.md)', '/guide.md'],
    ['a link beside code', '`a` [gone](gone.md) `b`', 'gone.md'],
  ])('reports %s whose target does not exist', (_, text, target) => {
    expect(faultsOf({ 'docs/guide.md': `Text\n${text}\n` })).toEqual([
      `docs/guide.md:2: links to ${target}, which does not exist; correct the path`,
    ])
  })

  it('looks behind a block of code, and not into it', () => {
    const text = `${fence}ts\nlist[0](gone)\n${fence}\n${fence}${'`'}md\n${fence}\n[gone](gone.md)\n${fence}${'`'}\n[lost](lost.md)\n`
    expect(faultsOf({ 'docs/guide.md': text })).toEqual([
      'docs/guide.md:8: links to lost.md, which does not exist; correct the path',
    ])
  })
})
