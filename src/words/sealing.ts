import type { PhraseFault } from '../core/passphrase'
import { OWN_PHRASE_LEAST } from '../core/passphrase'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { WANTS_MEMORY } from './sealed-problems'

/** Sealing a file with a passphrase, and opening one. */
const english = {
  title: 'Seal this file',
  what: 'Only somebody who has the passphrase can open a sealed file, here or with the free program “age”.',
  noRecovery: 'There is no way to recover it. If the passphrase is lost, so is all that is in the file.',
  passphrase: 'Passphrase',
  ownHint: `Six words that are made up for you, or your own: ${String(OWN_PHRASE_LEAST)} characters or more.`,
  makeWords: 'Make up six words',
  makeOthers: 'Make up six others',
  notMade: 'The words could not be made up. Type a passphrase of your own.',
  show: 'Show it',
  again: 'The same passphrase again',
  rememberOffer: 'The browser may offer to remember it: say no on a shared computer.',
  byPhone: 'Tell them the words by phone, not in the message that carries the file.',
  seal: 'Seal and save',
  fault: {
    empty: 'Enter a passphrase, or have six words made up',
    'too-short': (length: number) =>
      `A passphrase of your own needs ${String(OWN_PHRASE_LEAST)} characters or more. This one has ${String(length)}`,
  } satisfies Record<PhraseFault['kind'], string | ((length: number) => string)>,
  notTheSame: 'The two are not the same. Type it again, or show it',
  stages: {
    making: 'Making the file',
    sealing: 'Sealing it',
    checking: 'Opening it again, to be sure',
  },
  sealed: (name: string) =>
    `${name} is in your downloads. It was opened again with this passphrase, and is whole.`,
  keepWords: 'Write the passphrase down now: it is not kept here.',
  failed: {
    'no-memory':
      'There is not enough memory here to seal it, so nothing was saved. Close other tabs and programs, then try again.',
    'not-made': 'The file could not be made, so nothing was saved. Close this, and try again.',
    broke: 'It could not be sealed, so nothing was saved. Reload the page and try again.',
  },
  notHere:
    'At this address files cannot be sealed: whoever is between you and it could read what you type. Open Hustings at an address that begins with https, then seal there.',

  openTitle: (name: string) => `${name} is sealed`,
  openHow:
    'Enter the passphrase it was sealed with. Opening takes about a second, on a slow computer longer.',
  whoSealed: 'Whoever knows the passphrase can have written it.',
  wantsMemory: WANTS_MEMORY,
  notOpenedHere:
    'Whoever is between you and this address could read the passphrase as you type it. Open Hustings at an address that begins with https, then open the file there.',
  open: 'Open it',
  openAnyway: 'Open it all the same',
  opening: 'Opening it',
  emptyToOpen: 'Enter the passphrase',
  wrongPassphrase:
    'This is not the passphrase of this file. Look at the spelling, the spaces and the capital letters. If you are sure of it, ask for another copy: the file may be damaged',

  unsealedTitle: (name: string) => `${name} is open`,
  unsealedHow: 'It was sealed by itself. Saved unsealed, whoever has the file can read it.',
  openAnswers: 'Look for answers in it',
  unsealedSaved: (name: string) => `${name} is in your downloads.`,

  areSealed: (count: number) =>
    plural(count, { one: '1 file is sealed', other: `${String(count)} files are sealed` }),
  oneForAll:
    'One passphrase is tried on each of them. Each takes about a second. Whoever knows the passphrase can have written them.',
  whichFiles: 'Which files',
  openThem: 'Open them',
  openingAt: (at: number, of: number) => `Opening sealed file ${String(at)} of ${String(of)}`,
  staySealed: (count: number) =>
    plural(count, {
      one: '1 file was not opened by this passphrase. Try another.',
      other: `${String(count)} files were not opened by this passphrase. Try another.`,
    }),
  leaveThemOut: 'Leave them out',
}

export const sealingWords = inEachLanguage({ 'en-GB': english })
