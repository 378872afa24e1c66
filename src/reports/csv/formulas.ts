/** What a spreadsheet takes for the start of a formula, in every width and form it is known in. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]'
/** What a reader may trim, skip or never show before it looks: spaces, quotation marks, invisible characters. */
const SKIPPED = '(?:[^\\S\\n]|[\\p{Format}\\p{Default_Ignorable_Code_Point}"\'`´‘’‚“”„«»＂＇])*'
/**
 * The start of the cell and of each of its lines, and what stands behind a semicolon: a reader that looks for
 * semicolons, as Excel does in half of Europe, or that takes every line for a row, makes a new cell there.
 */
const START = '(^|[\\n;])'
const DANGEROUS = new RegExp(`${START}(?=${SKIPPED}${SIGN})`, 'gu')
const DEFUSED = new RegExp(`${START}'(?=${SKIPPED}${SIGN})`, 'gu')

/**
 * An apostrophe before all that a spreadsheet could take for a formula: Excel, LibreOffice and Google's then show
 * text, and a person sees what was added. The text has neither tabs nor carriage returns: see `makeSafe`.
 */
export function defuse(text: string): string {
  return text.replaceAll(DANGEROUS, "$1'")
}

/** Takes the apostrophes back: `undefuse(defuse(text))` is `text`, whatever it was. */
export function undefuse(text: string): string {
  return text.replaceAll(DEFUSED, '$1')
}
