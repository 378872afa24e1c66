import { inEachLanguage } from './language'
import { plural } from './plural'

/** Assessments that are sealed on this device. */
const NO_WAY_BACK =
  'Without the passphrase nobody can open it again: not you, not us, nobody. There is no way to recover it.'

const english = {
  sealedOne: 'Sealed assessment',
  changed: (moment: string) => `changed ${moment}`,
  isLocked: 'Locked',
  isOpen: 'Unlocked in this tab',
  lockIt: (moment: string) => `Lock: sealed assessment, changed ${moment}`,
  deleteIt: (moment: string) => `Delete: sealed assessment, changed ${moment}`,
  lock: 'Lock',
  remove: 'Delete',

  keepSealed: 'Seal them on this device',
  keepSealedMeans: `Kept here, but nobody can read them without your passphrase. After 15 minutes without a key or click they lock themselves. ${NO_WAY_BACK}`,
  notOffered:
    'Answers cannot be sealed here: the address of this page does not begin with https, so the browser has not what it takes. Ask for an address that does.',

  sealAction: 'Seal it on this device',
  sealTitle: 'Seal it on this device',
  sealMeans:
    'Nobody who uses this browser can then read it without your passphrase: not its name, its answers or its earlier versions.',
  noWayBack: NO_WAY_BACK,
  copyFirst:
    'First save a file copy, and keep it somewhere else. Seal that too, or keep it where nobody else looks.',
  saveCopy: 'Save a file copy…',
  goOn: 'Go on',
  goOnWithout: 'Go on without a copy',
  seal: 'Seal it',
  sealing: 'Making the key. This takes a few seconds.',
  isSealed: 'It is sealed. Unlock it with the passphrase to go on.',
  traces:
    'In Chrome and Edge, traces of how it was before can stay on the disk. To remove them, save a file copy, delete this site’s data in the browser’s settings, then open the copy and seal it.',
  notSealed: 'It could not be sealed, and is as it was. Close other programs, then try again.',
  notMade:
    'The key could not be made. Close other programs, then try again, or keep the answers in another way.',
  openElsewhere: 'It is open in another tab. Close it there, then seal it.',
  cannotBeRead: 'It could not be read, so it was not sealed. Open it to see why.',

  unlockTitle: 'Unlock',
  unlockHow:
    'It is sealed on this device. The passphrase opens it in this tab, until you lock it or close the tab.',
  unlock: 'Unlock',
  unlocking: 'Opening it. This takes a few seconds.',
  enterPassphrase: 'Enter the passphrase',
  wrong: 'This passphrase does not open it. Check every word, and capital letters, then try again.',
  damaged:
    'What is kept here is damaged, so it cannot be opened: a part of it was changed or lost. If you have a file copy, open that. Set this aside: it stays as it is, with what was kept before it, out of your way on the start page.',
  notUnlocked: 'It could not be opened just now. Close other programs, then try again.',
  forgotten: 'You do not know the passphrase?',
  forgottenHow:
    'Nobody can open it without. If you have a file copy, open that, then delete this one on the start page.',
  setAside: 'Set it aside',
  notSetAside: 'This browser could not set it aside. It is as it was. Try again.',

  lockAnyway: 'Lock it and lose the change',
  lockTitle: 'Your last change is not saved',
  lockHow:
    'This browser could not keep it. If you lock now, that change is lost. Save a copy first: press “Cancel”, then “Save a copy…”.',

  notListed: (count: number) =>
    plural(count, {
      one: 'One sealed assessment is not listed. Unlock it on the start page first.',
      other: `${String(count)} sealed assessments are not listed. Unlock them on the start page first.`,
    }),
  notCopied: (count: number) =>
    plural(count, {
      one: 'One sealed assessment is locked, so no copy of it can be made. Unlock it on the start page first.',
      other: `${String(count)} sealed assessments are locked, so no copy of them can be made. Unlock them on the start page first.`,
    }),
  cannotCompare: 'One of them is sealed on this device. Unlock it first, then compare again.',

  asideFrom: (day: string) => `Sealed, and set aside on ${day}`,
  asideOpen: 'Open it…',
  asideTitle: 'Open what was set aside',
  asideHow: 'The passphrase it was sealed with opens it. You can then save what is in it as a file.',
  asideOpened: 'It is open.',
  asideDamaged: 'It is damaged, so it cannot be opened with any passphrase.',
}

export const sealingHereWords = inEachLanguage({ 'en-GB': english })
