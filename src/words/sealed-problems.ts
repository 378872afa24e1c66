import type { SealedProblem } from '../files/problem'
import type { ToldByKind } from './value-problems'

/** The sentence of THREATS R6, also said where one is asked. */
export const WANTS_MEMORY = 'This file wants about 1 GB of memory. Files made by Hustings never do.'

/** What is wrong with a sealed file, before and after it was opened. */
export const sealedProblemsInEnglish: ToldByKind<SealedProblem['kind']> = {
  'sealed-for-keys': () => [
    'This file is sealed for somebody’s key, not with a passphrase',
    'Open it where that key is, or ask for one that is sealed with a passphrase',
  ],
  'sealed-in-several-ways': () => [
    'This sealed file can be opened in several ways at once, which no file of Hustings can',
    'Ask for one that is sealed with a passphrase only',
  ],
  'seal-factor-unreadable': () => [
    'This sealed file does not say in a plain number how much work it takes to open it',
    'Ask whoever sent it to seal it again',
  ],
  'seal-factor-too-high': ({ factor, limit }) => [
    `This sealed file asks for more work than any computer should do for it (${factor}, and ${limit} is the most)`,
    'Ask whoever sent it to seal it again, with Hustings or with age',
  ],
  'seal-damaged': () => [
    'This sealed file is damaged: a part of it was changed or is missing',
    'Ask for another copy, or have it sealed again',
  ],
  'seal-wants-memory': () => [
    WANTS_MEMORY.replace(/\.$/, ''),
    'If you know who sealed it, open it in the browser with “Open a saved file”, and save it again',
  ],
  'no-memory-to-open': () => [
    'There is not enough memory here to open this sealed file',
    'Close other tabs and programs, then open it again',
  ],
  'sealed-twice': () => [
    'Another sealed file lies inside this one',
    'Ask for the one inside, or for a copy that is sealed once',
  ],
}
