import { jsPDF } from 'jspdf/dist/jspdf.es.min.js'

/** A font as jsPDF keeps it. Who has written its objects says so, and jsPDF writes none. */
export interface EngineFont {
  readonly id: string
  objectNumber?: number
  isAlreadyPutted?: boolean
}

export interface StreamOptions {
  readonly data: string
  readonly objectId: number
  readonly addLength1?: boolean
  readonly filters?: readonly string[]
  readonly additionalKeyValues?: readonly { readonly key: string; readonly value: string }[]
}

/** All that is used of jsPDF. Half of it is not in its published types, hence the check when it starts. */
export interface PdfEngine {
  readonly addPage: () => unknown
  readonly setFont: (name: string, style: string) => unknown
  readonly text: (text: string, x: number, y: number) => unknown
  readonly output: () => string
  readonly internal: {
    readonly events: { readonly subscribe: (topic: string, listener: (event: never) => void) => unknown }
    readonly out: (line: string) => unknown
    readonly newObject: () => number
    readonly newObjectDeferred: () => number
    readonly newObjectDeferredBegin: (object: number, isWritten: boolean) => unknown
    readonly putStream: (options: StreamOptions) => unknown
    readonly getFont: () => EngineFont
    readonly getPageInfo: (page: number) => { readonly objId: number }
    /** From 1; each a list of lines. */
    readonly pages: string[][]
  }
}

const MEMBERS = ['addPage', 'setFont', 'text', 'output']
const INTERNAL = [
  'out',
  'newObject',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'putStream',
  'getFont',
  'getPageInfo',
]

/** An empty document with one page, A4, in points. Streams are left as they are; characters that look like bytes are bytes. */
export function startEngine(): PdfEngine {
  const engine = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: false,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  })
  if (!isPdfEngine(engine))
    throw new Error('jsPDF has changed: members that the PDF report is built on are gone.')
  return engine
}

function isPdfEngine(engine: object): engine is PdfEngine {
  const internal = memberOf(engine, 'internal')
  return (
    hasFunctions(engine, MEMBERS) &&
    hasFunctions(internal, INTERNAL) &&
    hasFunctions(memberOf(internal, 'events'), ['subscribe']) &&
    Array.isArray(memberOf(internal, 'pages'))
  )
}

function memberOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
}

function hasFunctions(owner: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof memberOf(owner, name) === 'function')
}
