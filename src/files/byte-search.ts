/** Where an ASCII text stands in bytes, at or after `from`; -1 where it does not. Walks them once, whatever they are. */
export function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const last = bytes.length - text.length
  let at = from
  while (at <= last && !standsAt(bytes, text, at)) at += 1
  return at > last ? -1 : at
}

/** The same backwards: at or before `from`, not before `least`. */
export function lastIndexOfText(bytes: Uint8Array, text: string, from: number, least: number): number {
  let at = from
  while (at >= least && !standsAt(bytes, text, at)) at -= 1
  return at < least ? -1 : at
}

export function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}
