import { isNode, nodesOf, type Node, type SourceFile } from './source-file'

/** The name of the thing itself is the same in every language. */
const NAMES = ['Hustings']

/** Attributes that are read or heard. What a component of ours is given counts by what it is called. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|hint|heading|caption|word|told)$/

/** Two words or more, the first with a capital: a sentence or a title that somebody reads. */
const PROSE = /^[A-Z][A-Za-z’'-]*,? [“(]?[A-Za-z][\w’'-]*/

/**
 * Words that stand in the file instead of in `src/words`: literal text and spoken attributes of components, and whatever
 * reads like a sentence. What is thrown is for whoever mends it, and is never shown.
 */
export function wordsLeftIn(file: SourceFile): readonly string[] {
  const thrown = new Set<Node>()
  const left: string[] = []
  for (const { node, parent } of nodesOf(file)) {
    const text = literalText(node)
    const isThrown = isError(node) || (parent !== undefined && thrown.has(parent))
    if (isThrown) thrown.add(node)
    else if (text !== undefined && /\p{L}/u.test(text) && !NAMES.includes(text) && isRead(text, parent, node))
      left.push(`${file.path}: “${text}” is for src/words`)
  }
  return left
}

function literalText(node: Node): string | undefined {
  if (/^(JSXText|Literal)$/.test(node.type) && typeof node['value'] === 'string')
    return node['value'].trim().replace(/\s+/g, ' ')
  const { value } = node
  return node.type === 'TemplateElement' && isCooked(value) ? value.cooked.trim() : undefined
}

function isCooked(value: unknown): value is { readonly cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
}

function isRead(text: string, parent: Node | undefined, node: Node): boolean {
  if (node.type === 'JSXText' || PROSE.test(text)) return true
  if (parent?.type === 'JSXExpressionContainer') return /[A-Z]|\s/.test(text) && !text.startsWith('app-')
  if (parent?.type !== 'JSXAttribute' || !isNode(parent['name'])) return false
  return SPOKEN.test(String(parent['name']['name'])) && !/^[a-z]+(-[a-z]+)*$/.test(text)
}

function isError({ type, callee }: Node): boolean {
  return type === 'NewExpression' && isNode(callee) && String(callee['name']).endsWith('Error')
}
