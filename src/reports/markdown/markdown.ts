import { escapeMarkdown, paragraphLines, singleLine } from './escape-markdown'
import { writeMarkup, type MarkedDocument, type Markup, type WrittenItem, type WrittenTable } from './markup'

/** A document as Markdown: CommonMark, with the tables of GitHub's dialect. No HTML in it. */
export function makeMarkdown(document: MarkedDocument, hosts: ReadonlySet<string>): string {
  return writeMarkup(document, hosts, MARKDOWN)
}

/** In an address, these would end the brackets round it or be read as something else. */
const UNSAFE_IN_ADDRESS = /[<>()[\]\\|*_`]/g

const MARKDOWN: Markup = {
  text: escapeMarkdown,
  bold: writeBold,
  link: (written, address) => `[${singleLine(written)}](${encodeAddress(address)})`,
  inLanguage: (written) => written,
  heading: (written, level) => `${'#'.repeat(level)} ${singleLine(written)}`,
  paragraph: paragraphLines,
  list: (items, ordered) => items.flatMap((item, index) => itemLines(item, ordered, index)).join('\n'),
  table: writeTable,
  whole: (blocks) => `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
}

/** Spaces stand outside: inside, the stars would be stars. */
function writeBold(written: string): string {
  const text = singleLine(written)
  if (text === '') return written
  return `${/^\s/.test(written) ? ' ' : ''}**${text}**${/\s$/.test(written) ? ' ' : ''}`
}

function itemLines({ written, items }: WrittenItem, ordered: boolean, index: number): readonly string[] {
  const marker = ordered ? `${String(index + 1)}. ` : '- '
  const indent = ' '.repeat(marker.length)
  return [
    marker + paragraphLines(written).replaceAll('\n', `\n${indent}`),
    ...items.map((item) => `${indent}- ${paragraphLines(item).replaceAll('\n', `\n${indent}  `)}`),
  ]
}

function writeTable({ caption, columns, rows }: WrittenTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(singleLine).join(' | ')} |`
  return [
    ...(caption === '' ? [] : [writeBold(caption), '']),
    line(columns.map(({ written }) => written)),
    `| ${columns.map(({ isRight }) => (isRight ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

function encodeAddress(address: string): string {
  return address.replaceAll(
    UNSAFE_IN_ADDRESS,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
