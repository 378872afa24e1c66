import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { documentOf, OFFICIAL } from './documents'
import { hasTool, runTool } from './qpdf-file'
import { ATTACHMENT, makeShowcase } from './showcase'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const START = '<</Type/EmbeddedFile'
const make = (attachment = ATTACHMENT) => makePdf(makeShowcase(), fonts, { ...OFFICIAL, attachment }).bytes

describe('a file inside the file', () => {
  test('is found by who knows nothing of PDF but one line', () => {
    const bytes = Buffer.from(make())
    const file = bytes.toString('latin1')
    const start = file.indexOf(START)
    expect(file.indexOf(START, start + 1)).toBe(-1)
    expect(file.slice(start - 6, start)).toBe(' 0 obj\n'.slice(-6))
    const end = file.indexOf('\nstream\n', start)
    const dictionary = file.slice(start, end)
    expect(dictionary.length).toBeLessThan(1000)
    expect(dictionary).not.toContain('\n')
    const length = Number(/\/Length (\d+)>>$/.exec(dictionary)?.[1])
    const data = bytes.subarray(end + 8, end + 8 + length)
    expect(file.slice(end + 8 + length).startsWith('\nendstream\nendobj\n')).toBe(true)
    expect(inflateSync(data).toString()).toBe(ATTACHMENT.text)
    expect(dictionary).toContain(`/Size ${Buffer.byteLength(ATTACHMENT.text)}/ModDate (D:20261123000000Z)`)
  })

  test('is there for a viewer, with its name and what it is', async () => {
    const pdf = await getDocument({ data: make().slice(), verbosity: 0 }).promise
    const attachments = await pdf.getAttachments()
    const [file] = Object.values(attachments ?? {}) as {
      filename: string
      description: string
      content: Uint8Array
    }[]
    expect(file).toMatchObject({ filename: ATTACHMENT.name, description: ATTACHMENT.description })
    expect(Buffer.from(file?.content ?? []).toString()).toBe(ATTACHMENT.text)
    await pdf.loadingTask.destroy()
  })

  test.skipIf(!hasTool('pdfdetach', '-v'))('can be taken out with an ordinary tool', () => {
    const { written } = runTool('pdfdetach', ['-save', '1', '-o', 'OUT', 'FILE'], make())
    expect(written?.toString()).toBe(ATTACHMENT.text)
  })

  test('is not there unless it is given', () => {
    const { bytes } = makePdf(makeShowcase(), fonts, OFFICIAL)
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/EmbeddedFile|\/AF/)
  })

  test('cannot be pretended by what a person writes', () => {
    const title = `${START}/Length 3>>\nstream\n`
    const document = {
      ...documentOf({ type: 'paragraph', text: title }),
      title,
      subject: title,
      header: title,
    }
    const { bytes } = makePdf(document, fonts, OFFICIAL)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain(START)
  })

  test('gives the document another id', () => {
    const idOf = (bytes: Uint8Array) => /\/ID\[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    expect(idOf(make({ ...ATTACHMENT, text: '{}' }))).not.toBe(idOf(make()))
  })

  test('with a name that is no plain one is our own mistake, and said', () => {
    expect(() => make({ ...ATTACHMENT, name: '../plan (1).json' })).toThrow('no plain name')
  })
})
