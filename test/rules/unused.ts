import { importsOf, isBuildTime, isNode, nodesOf, type Node, type SourceFile, targetOf } from './source-file'

/** Where a program begins, or what a tool reads: nothing has to import it. */
const BEGINS = /^src\/(main\.tsx|cli\/main\.ts|workers\/[^/]+\.ts|.*\.d\.ts|reports\/pdf\/absent\.ts)$/

/**
 * One sentence for each module that nothing leads to, and for each name that is exported and taken by nobody. `readers`:
 * everything that may take it, tests and settings too. What only tests take has to be taken by name all the same.
 */
export function unusedIn(files: readonly SourceFile[], readers: readonly SourceFile[]): readonly string[] {
  const takers = takersOf(readers)
  return files.flatMap((file) => {
    if (BEGINS.test(file.path)) return []
    const path = file.path.replace(/\.tsx?$/, '')
    const taking = (takers.get(path) ?? []).filter((taker) => taker !== file)
    if (taking.length === 0) return [`${file.path}: nothing imports it`]
    const isForProduct = isBuildTime(file.path) || taking.some((taker) => taker.path.startsWith('src/'))
    if (!isForProduct && !isBuiltByScript(file, readers)) return [`${file.path}: only tests import it`]
    return exportedNames(file)
      .filter(({ name, isType }) => !(isType && timesIn(file.text, name) > 1))
      .filter(({ name }) => !taking.some(({ text }) => timesIn(text, name) > 0))
      .map(({ name }) => `${file.path}: nobody takes ${name}`)
  })
}

/** A script of ours builds it by its path, for a release or for a schema. */
function isBuiltByScript({ path }: SourceFile, readers: readonly SourceFile[]): boolean {
  return readers.some((reader) => reader.path.endsWith('.mjs') && reader.text.includes(`'${path}'`))
}

function takersOf(readers: readonly SourceFile[]): ReadonlyMap<string, readonly SourceFile[]> {
  const takers = new Map<string, SourceFile[]>()
  for (const reader of readers) {
    for (const { from } of importsOf(reader)) {
      const target = targetOf(reader, from)?.replace(/\.tsx?$/, '')
      if (target !== undefined) takers.set(target, [...(takers.get(target) ?? []), reader])
    }
  }
  return takers
}

interface Exported {
  readonly name: string
  /** A type may be exported because what is exported beside it speaks of it. */
  readonly isType: boolean
}

function exportedNames(file: SourceFile): readonly Exported[] {
  return [...nodesOf(file)].flatMap(({ node }) =>
    node.type === 'ExportNamedDeclaration' ? namesOf(node) : [],
  )
}

function namesOf({ declaration, specifiers, exportKind }: Node): readonly Exported[] {
  const isType = exportKind === 'type'
  if (!isNode(declaration))
    return (specifiers as Node[]).map(({ exported }) => ({ name: nameOf(exported), isType }))
  const declared = Array.isArray(declaration['declarations'])
    ? (declaration['declarations'] as Node[])
    : [declaration]
  return declared.map(({ id }) => ({ name: nameOf(id), isType })).filter(({ name }) => name !== '')
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : ''
}

function timesIn(text: string, name: string): number {
  return text.match(new RegExp(String.raw`\b${name}\b`, 'g'))?.length ?? 0
}
