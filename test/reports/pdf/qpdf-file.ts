import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary
export interface PdfDictionary {
  readonly [key: string]: PdfValue
}

interface QpdfObject {
  readonly value?: PdfValue
  readonly stream?: { readonly dict: PdfDictionary; readonly data?: string }
}

/** Whether a tool is on this machine. In CI every tool must be. */
export function hasTool(tool: string, versionFlag = '--version'): boolean {
  const isThere = spawnSync(tool, [versionFlag]).error === undefined
  if (isThere) return true
  if (process.env['CI'] !== undefined)
    throw new Error(`${tool} is not installed, and CI checks nothing without it.`)
  console.log(`Skipped: ${tool} is not installed (apt-get install qpdf poppler-utils mupdf-tools).`)
  return false
}

/** Runs a tool over a file; `FILE` among the arguments stands for its path, `OUT` for a path it may write to; `written` is what it wrote. */
export function runTool(tool: string, args: readonly string[], file: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, file)
    const out = join(folder, 'out')
    const places = new Map([
      ['FILE', path],
      ['OUT', out],
    ])
    const real = args.map((arg) => places.get(arg) ?? arg)
    const { status, stdout, stderr } = spawnSync(tool, real, { maxBuffer: 1 << 30 })
    const written = existsSync(out) ? readFileSync(out) : null
    return { status, stdout, stderr: stderr.toString(), written }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file as qpdf reads it: objects by reference, streams unpacked. */
export class QpdfFile {
  readonly version: string
  readonly trailer: PdfDictionary
  private readonly objects: Readonly<Record<string, QpdfObject>>

  constructor(file: Uint8Array) {
    const args = [
      '--json=2',
      '--json-key=qpdf',
      '--json-stream-data=inline',
      '--decode-level=generalized',
      'FILE',
    ]
    const { stdout, stderr } = runTool('qpdf', args, file)
    if (stdout.length === 0) throw new Error(stderr)
    const [header, objects] = JSON.parse(stdout.toString()).qpdf
    this.version = header.pdfversion
    this.objects = objects
    this.trailer = dictionary(this.objects['trailer']?.value)
  }

  /** Follows references to a value. */
  get(value: PdfValue | undefined): PdfValue {
    let found = value ?? null
    while (isReference(found)) {
      const object: QpdfObject | undefined = this.objects[`obj:${found}`]
      found = object?.stream?.dict ?? object?.value ?? null
    }
    return found
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    return dictionary(this.get(value))
  }

  /** A list, or a single value where a list may be left out. References stay references. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value)
    if (found === null) return []
    return isList(found) ? found : [value ?? null]
  }

  /** A stream's content, one character a byte. */
  content(value: PdfValue | undefined): string {
    const data = isReference(value) ? this.objects[`obj:${value}`]?.stream?.data : undefined
    return Buffer.from(data ?? '', 'base64').toString('latin1')
  }

  /** Pages as pairs of reference and dictionary. */
  pages(): readonly (readonly [string, PdfDictionary])[] {
    const pages: (readonly [string, PdfDictionary])[] = []
    const walk = (node: PdfValue): void => {
      const found = this.dictionary(node)
      if (found['/Kids'] !== undefined) this.list(found['/Kids']).forEach(walk)
      else pages.push([nameOf(node), found])
    }
    walk(this.dictionary(this.trailer['/Root'])['/Pages'] ?? null)
    return pages
  }

  /** The structure's list of parents. */
  parents(): ReadonlyMap<PdfValue, PdfValue> {
    const root = this.dictionary(this.dictionary(this.trailer['/Root'])['/StructTreeRoot'])
    const numbers = this.list(this.dictionary(root['/ParentTree'])['/Nums'])
    const parents = new Map<PdfValue, PdfValue>()
    for (let at = 0; at + 1 < numbers.length; at += 2)
      parents.set(numbers[at] ?? null, numbers[at + 1] ?? null)
    return parents
  }
}

/** A text string, as qpdf marks it (`u:` text, `b:` bytes), or `null`. */
export function textOf(value: PdfValue | undefined): string | null {
  if (typeof value !== 'string') return null
  if (value.startsWith('u:')) return value.slice(2)
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : null
}

export function isReference(value: PdfValue | undefined): value is string {
  return typeof value === 'string' && value.endsWith(' 0 R')
}

/** A name, a reference or a number as text; nothing for what has none. */
export function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}

function dictionary(value: PdfValue | undefined): PdfDictionary {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {}
}
