import { writeMarkup, type MarkedDocument, type Markup, type WrittenItem, type WrittenTable } from './markup'

/**
 * A document as a piece of HTML, for pasting into Word or a mail: elements that say what a text is, and nothing that
 * says how it looks. No script, style, class, image or id.
 */
export function makeRichText(document: MarkedDocument, hosts: ReadonlySet<string>): string {
  return writeMarkup(document, hosts, HTML)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIAL = /[&<>"']/g
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

const HTML: Markup = {
  text: (text) => escapeHtml(text).replaceAll('\n', '<br>'),
  bold: (written) => `<strong>${written}</strong>`,
  link: (written, address) => `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${written}</a>`,
  inLanguage: (written, language) =>
    LANGUAGE_TAG.test(language) ? `<span lang="${language}">${written}</span>` : written,
  heading: (written, level) => `<h${String(level)}>${written}</h${String(level)}>`,
  paragraph: (written) => `<p>${written}</p>`,
  list: writeList,
  table: writeTable,
  whole: (blocks, language) => `<div lang="${language}">\n${blocks.join('\n')}\n</div>\n`,
}

function escapeHtml(text: string): string {
  return text.replaceAll(SPECIAL, (character) => ENTITIES[character] ?? '')
}

function writeList(items: readonly WrittenItem[], ordered: boolean): string {
  const name = ordered ? 'ol' : 'ul'
  const lines = items.map(({ written, items: parts }) => {
    const inner = parts.map((part) => `<li>${part}</li>`).join('')
    return `<li>${written}${inner === '' ? '' : `<ul>${inner}</ul>`}</li>`
  })
  return `<${name}>\n${lines.join('\n')}\n</${name}>`
}

function writeTable({ caption, columns, rows }: WrittenTable): string {
  const head = columns.map(({ written }) => `<th scope="col">${written}</th>`).join('')
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      columns[index]?.isHead === true ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    '<table>',
    ...(caption === '' ? [] : [`<caption>${caption}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}
