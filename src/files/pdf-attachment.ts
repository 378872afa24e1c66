import { Unzlib } from 'fflate'
import { fail, succeed, type Result } from '../core/result'
import { indexOfText, lastIndexOfText, standsAt } from './byte-search'
import { LIMITS } from './limits'
import { readPdfDictionary } from './pdf-dictionary'
import type { FileProblem } from './problem'

/** Where the attached bytes lie in the file. */
interface Attached {
  readonly data: Uint8Array
  readonly compressed: boolean
}

const HEAD = '%PDF-'
/** Bytes that are unpacked at a time, so that what unpacks to far more than it is stops soon. */
const PIECE = 4096
/** A name in a PDF goes on as long as none of these come. */
const ENDS_NAME = new Set('\0\t\n\f\r ()<>[]{}/%')
const DAMAGED = fail<FileProblem>({ kind: 'pdf-damaged' })

export function isPdf(bytes: Uint8Array): boolean {
  return standsAt(bytes, HEAD, 0)
}

/**
 * The text of the one file inside a PDF: the saved answers where Hustings made it with them. Nothing else of the PDF is
 * read. No regular expression goes over the file, and what is unpacked is counted while it is.
 */
export function readPdfAttachment(bytes: Uint8Array): Result<string, FileProblem> {
  // Then what is inside cannot be read, whatever it is.
  if (findName(bytes, '/Encrypt', 0) !== -1) return fail({ kind: 'pdf-encrypted' })
  const found = findName(bytes, '/EmbeddedFile', 0)
  if (found === -1) return fail({ kind: 'pdf-without-answers' })
  if (findName(bytes, '/EmbeddedFile', found + 1) !== -1) return fail({ kind: 'pdf-with-several-files' })
  const attached = findAttached(bytes, found)
  if (attached === null) return DAMAGED
  const content = attached.compressed ? unpack(attached.data) : succeed(attached.data)
  return content.ok ? decode(content.value) : content
}

/** `/EmbeddedFile`, but not `/EmbeddedFiles`. */
function findName(bytes: Uint8Array, name: string, from: number): number {
  let at = indexOfText(bytes, name, from)
  while (at !== -1 && !endsName(bytes[at + name.length])) at = indexOfText(bytes, name, at + 1)
  return at
}

function endsName(byte: number | undefined): boolean {
  return byte === undefined || ENDS_NAME.has(String.fromCharCode(byte))
}

/** The stream whose dictionary has the name at `found`; `null` where it is not written as Hustings writes it. */
function findAttached(bytes: Uint8Array, found: number): Attached | null {
  const object = lastIndexOfText(bytes, 'obj', found, Math.max(0, found - LIMITS.pdfDictionary))
  if (object === -1) return null
  const begin = object + 'obj'.length
  const dictionary = readPdfDictionary(latin1(bytes.subarray(begin, begin + LIMITS.pdfDictionary)))
  if (dictionary === null) return null
  const start = startOfStream(bytes, begin + dictionary.end)
  const length = dictionary.values.get('Length') ?? ''
  const compressed = readFilter(dictionary.values)
  if (start === null || compressed === null || !/^\d{1,9}$/.test(length)) return null
  const end = start + Number(length)
  return end <= bytes.length && endsStream(bytes, end)
    ? { data: bytes.subarray(start, end), compressed }
    : null
}

/** `null`: packed in a way that Hustings never packs, or not in this file at all. */
function readFilter(values: ReadonlyMap<string, string>): boolean | null {
  if (values.get('Type') !== '/EmbeddedFile' || values.has('F') || values.has('DecodeParms')) return null
  switch (values.get('Filter')) {
    case undefined:
      return false
    case '/FlateDecode':
    case '[ /FlateDecode ]':
      return true
    default:
      return null
  }
}

/** Behind `stream` and its line end. */
function startOfStream(bytes: Uint8Array, from: number): number | null {
  const keyword = skipLineEnd(bytes, bytes[from] === 0x20 ? from + 1 : from)
  const at = keyword + 'stream'.length
  if (!standsAt(bytes, 'stream', keyword)) return null
  const start = skipLineEnd(bytes, at)
  return bytes[start - 1] === 0x0a ? start : null
}

function endsStream(bytes: Uint8Array, end: number): boolean {
  return standsAt(bytes, 'endstream', skipLineEnd(bytes, end))
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  const behindReturn = bytes[at] === 0x0d ? at + 1 : at
  return bytes[behindReturn] === 0x0a ? behindReturn + 1 : behindReturn
}

function unpack(packed: Uint8Array): Result<Uint8Array, FileProblem> {
  const pieces: Uint8Array[] = []
  let size = 0
  const unpacking = new Unzlib((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      unpacking.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (size > LIMITS.unpackedBytes)
        return fail({ kind: 'unpacked-too-large', limit: LIMITS.unpackedBytes })
    }
  } catch {
    return DAMAGED
  }
  return succeed(joined(pieces, size))
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function decode(content: Uint8Array): Result<string, FileProblem> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    // A bill, a picture: some other program's attachment.
    return text.trimStart().startsWith('{') ? succeed(text) : fail({ kind: 'pdf-without-answers' })
  } catch {
    return fail({ kind: 'pdf-without-answers' })
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
