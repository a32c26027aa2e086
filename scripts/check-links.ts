import { existsSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { type Report, runAsScript } from './report.ts'
import { listFiles } from './workspace.ts'

/** A link of a document to a file of the workspace. */
interface Link {
  document: string
  line: number
  target: string
}

/** The lines of a Markdown text with its code blanked, in which brackets mean something else. */
function proseLines(markdown: string): string[] {
  let openFence = ''
  return markdown.split('\n').map(text => {
    const [, fence = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(text) ?? []
    const isEnd = openFence !== '' && fence.startsWith(openFence) && rest.trim() === ''
    const isStart = openFence === '' && fence !== '' && !rest.includes('`')
    const isCode = openFence !== '' || isStart
    if (isStart || isEnd) openFence = isStart ? fence : ''
    return isCode ? '' : text.replace(/(`+).+?\1/g, '')
  })
}

/** What a line links to: `[text](target "title")`, `![image](<target>)`, and the definition `[name]: target`. */
function targetsOf(text: string): string[] {
  const inline = [...text.matchAll(/\]\(\s*(?:<([^>]*)>|([^\s)]+))/g)]
  const definitions = [...text.matchAll(/^\s*\[[^\]^]+\]:\s*(?:<([^>]*)>|(\S+))/g)]
  return [...inline, ...definitions].map(([, bracketed, bare]) => bracketed ?? bare ?? '')
}

/** The links of a document that do not lead to the web, to an address, or to a place of the document itself. */
function readLinks(root: string, document: string): Link[] {
  return proseLines(readFileSync(join(root, document), 'utf8')).flatMap((text, index) => {
    const targets = targetsOf(text).filter(target => target !== '' && !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(target))
    return targets.map(target => ({ document, line: index + 1, target }))
  })
}

/** Whether a link's target is there; one that begins with `/` is at the root, as GitHub has it. */
function isBroken(root: string, { document, target }: Link): boolean {
  const path = target.replace(/[?#].*$/, '').replace(/%20/g, ' ')
  return !existsSync(join(root, path.startsWith('/') ? '' : posix.dirname(document), path))
}

/** Looks for links of the Markdown files whose target does not exist. */
export function checkLinks(root: string): Report {
  const files = listFiles(root, '.', ['docs/api']).filter(file => file.endsWith('.md'))
  // What tools write about versions that are gone may name files that are gone too.
  const documents = files.filter(file => basename(file) !== 'CHANGELOG.md')
  const links = documents.flatMap(document => readLinks(root, document))
  const broken = links.filter(link => isBroken(root, link))
  return {
    summary: `links: ${documents.length} documents, ${links.length} links`,
    faults: broken.map(({ document, line, target }) => {
      return `${document}:${line}: links to ${target}, which does not exist; correct the path`
    }),
  }
}

await runAsScript(import.meta.url, checkLinks)
