const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** Spreadsheets read `_x0041_` as a letter: an underscore that would begin such a code is written as one itself. */
const LOOKS_LIKE_A_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * The texts of a workbook, each once, as the file's table of shared strings. Our own, because the library's keeps them
 * as keys of a plain object, where `constructor` is taken, and leaves out the sign for a character that was lost.
 */
export class TextTable {
  private readonly places = new Map<string, number>()

  /** Counted from 0, in the order of first use. */
  placeOf(text: string): number {
    const known = this.places.get(text)
    if (known !== undefined) return known
    this.places.set(text, this.places.size)
    return this.places.size - 1
  }

  get size(): number {
    return this.places.size
  }

  toXml(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`,
    )
    return `${HEAD}<sst xmlns="${NAMESPACE}">${items.join('')}</sst>`
  }
}

function escapeText(text: string): string {
  return text.replace(LOOKS_LIKE_A_CODE, '_x005F_').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
}
