import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** `path`: from the project's root, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

/** `types`: `import type`, `export type` or `typeof import()`: gone when built, and a dependency all the same. */
export type Import = { readonly from: string; readonly types: boolean }

/** A syntax node, read without knowing which: the rules look for few kinds in many places. */
export type Node = { readonly type: string; readonly [key: string]: unknown }

export function readSourceFiles(folder = 'src', endings = /\.(ts|tsx)$/): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => a.path.localeCompare(b.path))
}

/** Runs while we build, never in the product: it may read files and use any package, and no module may import it. */
export function isBuildTime(path: string): boolean {
  return path.endsWith('-plugin.ts')
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Every node of the file, parents before children, each with its parent. */
export function* nodesOf(file: SourceFile): Generator<{ node: Node; parent: Node | undefined }> {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path} could not be read: ${errors[0]?.message ?? ''}`)
  yield* below(program as unknown as Node, undefined)
}

function* below(node: Node, parent: Node | undefined): Generator<{ node: Node; parent: Node | undefined }> {
  yield { node, parent }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) yield* below(child, node)
    }
  }
}

/** Everything a file takes from elsewhere: imports, re-exports, `import()`, types by `import()`, and globs. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  for (const { node } of nodesOf(file)) {
    const types = node['importKind'] === 'type' || node['exportKind'] === 'type' || onlyTypes(node)
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) add(node['source'], types)
    if (node.type === 'ImportExpression') add(node['source'], false)
    if (node.type === 'TSImportType') add(node['source'] ?? node['argument'], true)
    if (node.type === 'CallExpression' && isGlob(node['callee']))
      globsIn(node['arguments']).forEach((glob) => add(glob, false))
  }
  return found

  function add(source: unknown, types: boolean): void {
    const from = textOf(source)
    if (from !== undefined) found.push({ from, types })
    // Nobody could tell where a computed address leads.
    else if (isNode(source)) found.push({ from: '(computed)', types })
  }
}

/** The path an import leads to, from the project's root without ending; `undefined` for a package. */
export function targetOf(file: SourceFile, from: string): string | undefined {
  return from.startsWith('.') ? posix.join(posix.dirname(file.path), from.replace(/[?#].*$/, '')) : undefined
}

function onlyTypes(node: Node): boolean {
  const specifiers = node['specifiers']
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false
  return (specifiers as Node[]).every((one) => one['importKind'] === 'type' || one['exportKind'] === 'type')
}

function isGlob(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false
  return isNode(callee['object']) && callee['object'].type === 'MetaProperty'
}

function globsIn(args: unknown): readonly Node[] {
  const [first] = Array.isArray(args) ? (args as Node[]) : []
  const all =
    first?.type === 'ArrayExpression' ? (first['elements'] as Node[]) : first === undefined ? [] : [first]
  return all.filter((glob) => textOf(glob)?.startsWith('!') !== true)
}

/** The text of a literal or of a template without holes. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (typeof node['value'] === 'string') return node['value']
  if (node.type === 'TSLiteralType') return textOf(node['literal'])
  const quasis = node['quasis']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) return undefined
  const { cooked } = (quasis as { value: { cooked: string } }[])[0]!.value
  return cooked
}
