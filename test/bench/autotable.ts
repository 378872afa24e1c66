import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import type { Block, ReportDocument, Text } from '../../src/reports/document'
import type { PdfFonts } from '../../src/reports/pdf/fonts/typeface'

const MARGIN = 62
const BOTTOM = 780
const WIDTH = 471
const FAMILY = 'Same'

/**
 * The same words, tables and fonts as people print them who do not tag: text line by line, tables by the usual plugin, no
 * links, no bookmarks, no contents, no drawings.
 */
export function printWithAutotable(document: ReportDocument, fonts: PdfFonts): ArrayBuffer {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  for (const [style, file] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ] as const) {
    pdf.addFileToVFS(`${style}.ttf`, Buffer.from(file).toString('base64'))
    pdf.addFont(`${style}.ttf`, FAMILY, style)
  }
  const printer = new Printer(pdf)
  for (const block of document.blocks) printer.print(block)
  return pdf.output('arraybuffer')
}

class Printer {
  private y = MARGIN
  private readonly pdf: jsPDF

  constructor(pdf: jsPDF) {
    this.pdf = pdf
  }

  print(block: Block): void {
    switch (block.type) {
      case 'cover':
        this.lines(block.title, 'bold', 27)
        block.lines.forEach((line) => this.lines(wordsOf(line), 'normal', 12))
        return
      case 'heading':
        this.lines(wordsOf(block.text), 'bold', block.level === 1 ? 27 : block.level === 2 ? 16 : 12)
        return
      case 'status':
        this.lines(block.text, 'bold', 10)
        return
      case 'paragraph':
      case 'callout':
        this.lines(wordsOf(block.text), 'normal', 10)
        return
      case 'list':
        block.items.forEach((item, index) => {
          const text = typeof item === 'string' || !('text' in item) ? item : item.text
          this.lines(`${block.ordered === true ? `${index + 1}.` : '•'} ${wordsOf(text)}`, 'normal', 10)
        })
        return
      case 'table':
        if (block.caption !== undefined) this.lines(block.caption, 'bold', 10)
        this.table(
          block.columns.map(({ title }) => title),
          block.rows.map((row) => row.map(wordsOf)),
        )
        return
      case 'bars':
        this.table(
          [],
          block.rows.map(({ label, parts, value }) => [
            wordsOf(label),
            parts.map((part) => part.label).join(', '),
            value,
          ]),
        )
        return
      case 'range':
        this.lines(block.value, 'bold', 13)
        return
      case 'timeline':
        this.table(
          [],
          block.rows.map(({ label, value }) => [wordsOf(label), value]),
        )
        return
      case 'ticks':
        this.lines(block.boxes.map(({ label }) => label).join('   '), 'normal', 10)
        return
      case 'blanks':
        block.labels.forEach((label) => this.lines(label, 'normal', 10))
        return
      case 'group':
        block.blocks.forEach((inner) => this.print(inner))
        return
      case 'contents':
        return
    }
  }

  private lines(text: string, style: 'normal' | 'bold', size: number): void {
    this.pdf.setFont(FAMILY, style)
    this.pdf.setFontSize(size)
    const lines: readonly string[] = this.pdf.splitTextToSize(text, WIDTH)
    for (const line of lines) {
      if (this.y > BOTTOM) {
        this.pdf.addPage()
        this.y = MARGIN
      }
      this.pdf.text(line, MARGIN, this.y)
      this.y += size * 1.4
    }
    this.y += 5
  }

  private table(head: string[], body: string[][]): void {
    autoTable(this.pdf, {
      ...(head.length === 0 ? {} : { head: [head] }),
      body,
      startY: this.y,
      margin: MARGIN,
      styles: { font: FAMILY, fontSize: 9 },
      didDrawPage: ({ cursor }) => {
        this.y = (cursor?.y ?? MARGIN) + 16
      },
    })
  }
}

function wordsOf(text: Text): string {
  const inlines = typeof text === 'string' ? [text] : text
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
