/** RFC 5545, section 3.1: octets of a line, without its end. */
const LINE_MAX_OCTETS = 75
const LINE_END = '\r\n'

/** `NAME:value`, folded: no line is longer than 75 octets, and no character is cut in two. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_MAX_OCTETS) {
      lines.push(current)
      // A space begins the line that goes on.
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join(LINE_END) + LINE_END
}

/** The lines of a file with what was folded put together, or `null` where it breaks the rules for lines. */
export function unfoldLines(text: string): readonly string[] | null {
  if (!text.endsWith(LINE_END)) return null
  const lines = text.slice(0, -LINE_END.length).split(LINE_END)
  const isSound = lines.every((line) => !/[\r\n]/.test(line) && octetsOf(line) <= LINE_MAX_OCTETS)
  if (!isSound || lines[0]?.startsWith(' ') === true) return null
  return lines.join(LINE_END).replaceAll(`${LINE_END} `, '').split(LINE_END)
}

/** A value of the type TEXT (RFC 5545, section 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

/** `null` where something stands that should have been escaped. */
export function unescapeText(value: string): string | null {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) return null
  return value.replaceAll(/\\(.)/g, (_all, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  )
}

/** Several values of the type TEXT in one line. */
export function splitTexts(value: string): readonly (string | null)[] {
  return (value.match(/(?:[^\\,]|\\.)+/g) ?? []).map(unescapeText)
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length
}
