/** Of a phrase somebody makes up. Our rule: far above what is guessed, and no promise that it is good. */
export const OWN_PHRASE_LEAST = 16
/** Of words from a list of 7,776: 77 bits. */
const WORDS_IN_PHRASE = 6

export type PhraseFault = { readonly kind: 'empty' } | { readonly kind: 'too-short'; readonly length: number }

/** As it is sealed with: the same however it is typed next time. */
export function tidyPhrase(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** `null`: it can be sealed with. */
export function faultOfPhrase(text: string): PhraseFault | null {
  const length = Array.from(tidyPhrase(text)).length
  if (length === 0) return { kind: 'empty' }
  return length < OWN_PHRASE_LEAST ? { kind: 'too-short', length } : null
}

/** What is tried when a file is opened: as it was typed, for files of others, then tidy. */
export function phrasesToTry(text: string): readonly string[] {
  return [...new Set([text, tidyPhrase(text)])].filter((phrase) => phrase !== '')
}

/** `randomBelow`: a whole number from 0 to one below its argument, each as likely as any other. */
export function makePhrase(words: readonly string[], randomBelow: (bound: number) => number): string {
  return Array.from({ length: WORDS_IN_PHRASE }, () => words[randomBelow(words.length)] as string).join(' ')
}
