import type { NotKeptReason } from '../core/stored'
import { inEachLanguage } from './language'

/** Where answers are kept, and when the browser does not give them back. */
const NOW = 'Save a copy now, so that nothing is lost.'

/** After "Not saved". */
const notKept: Readonly<Record<NotKeptReason, string>> = {
  blocked: `This browser could not keep your last change. It may be a private window, a full disk or a setting. ${NOW}`,
  full: `There is no room for your last change, although older versions made way. What was saved before is still there. ${NOW} Then make room on this device and try again.`,
  deleted: `This assessment was deleted in another tab. What you see is only in this tab, and does not come back by itself. ${NOW}`,
  locked: `This assessment is sealed on this device and locked, so nothing was written over it. ${NOW}`,
  cleared: `What this browser kept for Hustings was deleted while this was open: in another tab, or in the browser’s settings. What you see is only in this tab, and does not come back by itself. ${NOW}`,
}

const english = {
  notKept,
  /** Whether the same again may work. */
  mayWorkAgain: { blocked: true, full: true, deleted: false, cleared: false, locked: false } satisfies Record<
    NotKeptReason,
    boolean
  >,
  copyNow: 'Save a file copy',
  copyDue: (days: number | null) =>
    days === null
      ? 'There is no file copy of this yet. If this browser’s data is cleared, it is gone.'
      : `The last file copy is ${String(days)} days old, and there have been changes since.`,
  notNow: 'Not now',
  neverRemind: 'Do not remind me again',
  forgottenToo: 'Deleted from earlier versions too. Until you close this tab, “Undo” brings it back.',
  where: 'Where your answers are kept',
  keepNothing: 'Keep nothing on this computer',
  keepNothingMeans:
    'Your answers are gone when you close this tab. The browser may still remember that you used Hustings, and files you save stay where you save them. A private window is better still.',
  keepHere: 'Keep them on this device',
  keepHereMeans: 'Anybody who can use this browser can read them. You can delete them at any time.',
  notGivenBack: 'This browser would not give it back',
  notGivenBackHow: 'Try again, or open a saved file.',
  tryAgain: 'Try again',
  notSetAside: 'This browser could not set it aside. It is as it was: download it, then try again.',
}

export const keepingWords = inEachLanguage({ 'en-GB': english })

/** In the one-file edition: where this is, and the way to keep it. */
const inTab = {
  onlyInTab: 'Only in this tab',
  inYourFile: 'In your file',
  savedIn: (name: string) => `Saved in ${name}`,
  savingIn: (name: string) => `Saving in ${name}`,
  notSavedIn: (name: string) => `Not saved in ${name}`,
  startingHow:
    'Your answers stay in this tab: this file keeps nothing in the browser that others could read. On the next page you can choose a file to keep them in.',
  whereFirst: 'Choose where to keep this',
  whereFirstHow:
    'It is only in this tab, and gone when you close it. Choose a file: each change is then saved there at once. It lists every gap, so choose a place that only the people who need it can read. If the folder is copied to the internet, so is the file.',
  chooseWhere: 'Choose where to keep it…',
  copyFirst: 'This is only in this tab',
  copyFirstHow:
    'It is gone when you close it, and this browser cannot write to a file by itself. Save a copy before you leave. While you work, you are asked every ten minutes.',
  again: 'Ten minutes have passed since this was last in a file, and there have been changes.',
  againHow: 'They are only in this tab. Save them now, so that nothing is lost.',
  notNow: 'Not now',
  saveCopy: 'Save a file copy',
  stoppedUnwritable: (name: string) =>
    `The last change could not be written to ${name}. It may be on a stick that was taken out, or the disk may be full. Choose another place.`,
  stoppedDiffers: (name: string) => `What lies in ${name} now is not what was saved. Choose another place.`,
  stoppedChanged: (name: string) =>
    `Somebody else, or another tab, wrote to ${name} since, so it was left alone. Choose another place; then open that file to see what is in it.`,
  stoppedNotWhole: 'The last change could not be put into a file and read back. Try again.',
  tryAgain: 'Try again',
}

export const keepingInTabWords = inEachLanguage({ 'en-GB': inTab })
