type Range = readonly [first: number, last: number]

/** The characters every report can show, by Unicode block. What is not here is drawn as a box and listed. */
const RANGES: readonly Range[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended A and B: Welsh, Polish, Czech, Turkish …
  [0x02b0, 0x036f], // letters and marks that modify the one before
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x04ff], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, the rest of Welsh
  [0x2000, 0x206f], // punctuation
  [0x2070, 0x209c], // raised and lowered digits
  [0x20a0, 0x20bf], // currencies
  [0x2100, 0x218f], // signs like letters, fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics
  [0x25a0, 0x25ff], // shapes
  [0x2600, 0x26ff], // signs, ballot boxes
  [0x2700, 0x27bf], // ticks and crosses
  [0xfb01, 0xfb02], // fi, fl
  [0xfffd, 0xfffd], // stands for what could not be read
]

/** The repertoire as one string, as the font cutter wants it. */
export function repertoireText(): string {
  let text = ''
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) text += String.fromCodePoint(code)
  }
  return text
}
