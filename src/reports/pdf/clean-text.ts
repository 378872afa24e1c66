/** Combining marks that may follow one letter. More is a stack that runs into the lines above. */
const MARKS_IN_A_ROW = 4

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g
// Controls but tab and newline, soft hyphen, direction marks and overrides, zero-width space and joiner of words,
// non-characters, the tags block.
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e0fff}]/gu
const LONE_SURROGATES = /\p{Cs}/gu
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MARKS_IN_A_ROW}})\\p{M}+`, 'gu')
// Nothing above is among these, and they are composed already: nearly all text there is.
const CLEAN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e]*$/

/** A person's text as the PDF may hold it: well formed, NFC, nothing unseen that changes how the rest reads. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC')
}

/** For headings, labels and titles: on one line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*|\t/g, ' ')
    .trim()
}
