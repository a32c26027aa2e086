import { describe, expect, it } from 'vitest'
import { packageNameOf, readImports } from './imports.ts'
import { writeWorkspace } from './test/fixture-workspace.ts'

describe('readImports', () => {
  it('finds every form of import, with its line', () => {
    const source = `
import one from 'one'
import type { Two } from "two"
import 'three'
export { four } from 'four'
export * from 'five'
const quote = /['"\`]/
const six: import('six').Six = await import(\`seven\`)
const eight = require('eight')
`
    const root = writeWorkspace({ 'a.ts': source })
    const found = readImports(root, 'a.ts').map(({ line, specifier }) => `${line} ${specifier}`)
    expect(found).toEqual(['2 one', '3 two', '4 three', '5 four', '6 five', '8 six', '8 seven', '9 eight'])
  })

  it('takes text and comments for what they are', () => {
    const source =
      "// import 'one'\nconst two = \"import 'two'\"\nconst three = `\nimport 'three'\n`\nexport { two, three }\n"
    expect(readImports(writeWorkspace({ 'a.ts': source }), 'a.ts')).toEqual([])
  })
})

describe('packageNameOf', () => {
  it.each([
    ['left-pad', 'left-pad'],
    ['left-pad/lib/x.js', 'left-pad'],
    ['@k/testing', '@k/testing'],
    ['@k/testing/subpath', '@k/testing'],
  ])('takes the package from %s', (specifier, name) => {
    expect(packageNameOf(specifier)).toBe(name)
  })
})
