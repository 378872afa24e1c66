import { isNode, nodesOf, type SourceFile } from './source-file'

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(d|dom\.test|test|spec|bench|config))?\.[a-z]+$/

/** Stand in for somebody else's module, or describe one. */
const DEFAULTS_OF_OTHERS = /(\.d\.ts|^src\/reports\/pdf\/absent\.ts)$/

/** Names and exports as STYLE has them: kebab-case, named exports only, no file that only lists others. */
export function misshapen(file: SourceFile): readonly string[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const faults: string[] = []
  if (!KEBAB_CASE.test(name)) faults.push(`${file.path}: file names are kebab-case`)
  if (/^index\.(ts|tsx)$/.test(name)) faults.push(`${file.path}: no barrels`)
  if (DEFAULTS_OF_OTHERS.test(file.path)) return faults
  for (const { node } of nodesOf(file)) {
    if (node.type === 'ExportDefaultDeclaration') faults.push(`${file.path}: named exports only`)
    if (node.type === 'ExportAllDeclaration') faults.push(`${file.path}: no "export * from"`)
    const exported =
      node.type === 'ExportSpecifier' && isNode(node['exported']) ? node['exported']['name'] : undefined
    if (exported === 'default') faults.push(`${file.path}: named exports only`)
  }
  return faults
}
