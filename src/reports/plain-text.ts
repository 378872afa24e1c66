import type { Text } from './document'

/** The words alone, for formats without bold or links. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text
  return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
