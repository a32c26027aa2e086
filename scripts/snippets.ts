import { existsSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { listFiles, readPublishedPackages, readWorkspace } from './workspace.ts'

/** A ```ts block of a document. */
export interface Snippet {
  document: string
  /** The document's line that the first line of the code is. */
  line: number
  code: string
  /** The folder whose packages the code may import, as if it were a file there. */
  dir: string
}

type Block = Pick<Snippet, 'line' | 'code'>

/** What opens or closes a block: at least three backticks or tildes, and after them the language. */
const fencePattern = /^\s*(`{3,}|~{3,})\s*([^\s`]*)/

/** The TypeScript blocks of a Markdown text, with the line of the text that each begins at. */
function findBlocks(markdown: string): Block[] {
  const blocks: (Block & { language: string })[] = []
  let openFence = ''
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, fence = '', language = ''] = fencePattern.exec(text) ?? []
    // A longer fence may hold a shorter one: only its own kind closes a block.
    const isEnd = openFence !== '' && fence.startsWith(openFence) && language === ''
    const isStart = openFence === '' && fence !== ''
    const block = blocks.at(-1)
    if (isStart) blocks.push({ line: index + 2, code: '', language })
    else if (openFence !== '' && !isEnd && block) block.code += `${text}\n`
    if (isStart || isEnd) openFence = isStart ? fence : ''
  }
  return blocks.filter(({ language }) => /^(ts|typescript)$/i.test(language))
}

/** A file's leading comment as Markdown: its frame and everything after it is blanked, so that lines keep their numbers. */
function leadingComment(text: string): string {
  const [comment = ''] = /^\s*\/\*\*[\s\S]*?\*\//.exec(text) ?? []
  const lines = comment.replace('*/', '').split('\n')
  return comment.includes('@packageDocumentation') ? lines.map(line => line.replace(/^\s*\/?\*+ ?/, '')).join('\n') : ''
}

function isDocument(path: string): boolean {
  return path.endsWith('.md') && basename(path) !== 'CHANGELOG.md'
}

/** Every snippet of the workspace: of its Markdown files and of the packages' @packageDocumentation comments. */
export function readSnippets(root: string): Snippet[] {
  const folders = readWorkspace(root).flatMap(({ dir }) => (dir === '.' ? [] : [dir]))
  const documents = listFiles(root, '.', ['docs/api']).filter(isDocument)
  const indexes = readPublishedPackages(root).map(({ dir }) => `${dir}/src/index.ts`)
  return [...documents, ...indexes.filter(file => existsSync(join(root, file)))].flatMap(document => {
    const text = readFileSync(join(root, document), 'utf8')
    const isInPackage = folders.some(folder => document.startsWith(`${folder}/`))
    // A document of no package is for all of them: integration/ is where every package can be imported.
    const dir = isInPackage ? posix.dirname(document) : 'integration'
    const blocks = findBlocks(document.endsWith('.md') ? text : leadingComment(text))
    return blocks.map(({ line, code }) => ({ document, line, code, dir }))
  })
}
