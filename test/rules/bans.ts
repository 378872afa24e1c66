import { folderOf } from './directions'
import { isBuildTime, isNode, type Node, nodesOf, type SourceFile, textOf } from './source-file'

/** Nothing leaves (THREATS R1): not even where the browser is touched. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'RTCDataChannel',
  'importScripts',
  'SharedWorker',
  'Image',
  'ping',
]

/** Text that runs. */
const INJECTION = [
  'eval',
  'Function',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
]
const INJECTION_CALLS = [
  'document.write',
  'document.writeln',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
]

/** The world. `browser/` and those who compose hand it in. */
const WORLD = [
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto',
  'BroadcastChannel',
  'Worker',
  'Date.now',
  'new Date()',
  'Date()',
  'Math.random',
  'performance.now',
  'window.open',
  'window.name',
  'document.cookie',
  'document.defaultView',
  'history.pushState',
  'history.replaceState',
  'location.assign',
  'location.href',
  'contentEditable',
]

/** The pure folders have no time to wait either. */
const TIMERS = ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback']
const PURE = ['core', 'files', 'words', 'reports']
const TOUCHES_THE_WORLD = ['browser', 'cli', 'workers', 'main.tsx']

/** What makes every form control (THREATS R4): the attributes that keep the browser from keeping. */
const FIELD_CONTROL = 'src/ui/parts/field-control.tsx'
const FIELDS = ['input', 'textarea', 'select']
/** What makes every worker (THREATS R1): one started by its address would have no policy. */
const WORKER_MAKER = 'src/browser/worker.ts'

/** What keeps the offline copy, from its own address and under a policy of its own (THREATS R1). */
const SERVICE_WORKER = 'src/workers/service-worker.ts'

/** What makes every link out (THREATS R1): in a tab of its own, telling the other side nothing. */
const OUTSIDE_LINK = 'src/ui/parts/outside-link.tsx'

const GLOBALS = ['globalThis', 'window', 'self']
/** Given another name or taken apart, these would hide what is done with them. */
const NOT_TO_ALIAS = [...GLOBALS, 'document', 'navigator', 'location', 'history']
/** Where nothing is on a page, a report may be called a document. */
const NOT_TO_ALIAS_WHERE_PURE = [...GLOBALS, 'Date', 'Math', 'Intl']

/** One sentence for each thing the file may not name. */
export function bannedIn(file: SourceFile): readonly string[] {
  if (isBuildTime(file.path)) return []
  const banned = bannedNames(file.path)
  const found = new Set<string>()
  for (const { node, parent } of nodesOf(file)) {
    for (const name of namesOf(node, parent)) if (banned.has(name)) found.add(`${file.path} uses ${name}`)
    const alias = aliasOf(node, parent, file.path)
    if (alias !== undefined) found.add(`${file.path} gives ${alias} another name`)
    const field = fieldOf(node)
    if (field !== undefined && file.path !== FIELD_CONTROL)
      found.add(`${file.path} makes <${field}>: use ${FIELD_CONTROL}`)
  }
  return [...found]
}

function bannedNames(path: string): ReadonlySet<string> {
  const folder = folderOf(path)
  const world = TOUCHES_THE_WORLD.includes(folder) ? [] : WORLD
  const timers = PURE.includes(folder) ? TIMERS : []
  const worker = path === WORKER_MAKER ? [] : ['Worker']
  const link = path === OUTSIDE_LINK ? [] : ['target=']
  const network = path === SERVICE_WORKER ? NETWORK.filter((name) => name !== 'fetch') : NETWORK
  return new Set([...network, ...INJECTION, ...INJECTION_CALLS, ...world, ...timers, ...worker, ...link])
}

/** The names a node stands for: `fetch`, `window.fetch`, `a['innerHTML']`, `new Date()`, an attribute. */
function namesOf(node: Node, parent: Node | undefined): readonly string[] {
  if (node.type === 'Identifier') return isOwnName(node, parent) ? [] : [String(node['name'])]
  if (node.type === 'JSXAttribute')
    return isNode(node['name']) ? attributeNames(String(node['name']['name'])) : []
  if (node.type === 'MemberExpression') return memberNames(node)
  const isDate =
    isNode(node['callee']) && node['callee'].type === 'Identifier' && node['callee']['name'] === 'Date'
  if (node.type === 'CallExpression' && isDate) return ['Date()']
  if (node.type === 'NewExpression' && isDate && (node['arguments'] as unknown[]).length === 0)
    return ['new Date()']
  return []
}

function attributeNames(name: string): readonly string[] {
  return name === 'target' ? [name, 'target='] : [name]
}

/** A global that stands alone: neither `window.x` nor `new Date(something)`. */
function aliasOf(node: Node, parent: Node | undefined, path: string): string | undefined {
  if (node.type !== 'Identifier' || parent === undefined || isOwnName(node, parent)) return undefined
  const name = String(node['name'])
  const folder = folderOf(path)
  const guarded = PURE.includes(folder) ? NOT_TO_ALIAS_WHERE_PURE : NOT_TO_ALIAS
  if (TOUCHES_THE_WORLD.includes(folder)) return undefined
  if (!guarded.includes(name)) return undefined
  const isObject =
    parent.type === 'MemberExpression' && parent['object'] === node && parent['computed'] !== true
  const isMade = parent.type === 'NewExpression' && parent['callee'] === node
  return isObject || isMade ? undefined : name
}

function memberNames(node: Node): readonly string[] {
  const object =
    isNode(node['object']) && node['object'].type === 'Identifier' ? String(node['object']['name']) : ''
  const property = node['computed'] === true ? textOf(node['property']) : nameOf(node['property'])
  if (property === undefined) return []
  // On any object: these do the same harm wherever they are found. Our own `services.crypto` or `clock.now` is not the world.
  const anywhere = [...NETWORK, ...INJECTION, ...INJECTION_CALLS].filter(
    (name) => name !== 'fetch' && name !== 'Function',
  )
  return [
    `${object}.${property}`,
    ...(GLOBALS.includes(object) ? [property] : []),
    ...(anywhere.includes(property) ? [property] : []),
  ]
}

// A property's name, a key, a declared name or a type's member is no use of the global of that name.
function isOwnName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false
  if (parent.type === 'MemberExpression') return parent['property'] === node && parent['computed'] !== true
  if (
    /^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(parent.type)
  ) {
    return parent['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true
  }
  return /^(TSTypeReference|TSQualifiedName|JSX.*|LabeledStatement|TSTypeAliasDeclaration|TSInterfaceDeclaration)$/.test(
    parent.type,
  )
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) ? String(node['name']) : undefined
}

function fieldOf(node: Node): string | undefined {
  if (node.type === 'JSXOpeningElement') return FIELDS.find((field) => field === nameOf(node['name']))
  const called = node.type === 'CallExpression' ? node['callee'] : undefined
  const creates =
    isNode(called) && /^(createElement|jsx|jsxs)$/.test(nameOf(called['property']) ?? nameOf(called) ?? '')
  const [first] = creates ? (node['arguments'] as unknown[]) : []
  return FIELDS.find((field) => field === textOf(first))
}
