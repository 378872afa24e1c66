import type { NotKeptReason } from '../core/stored'
import { inEachLanguage } from './language'

/** Where answers are kept, and when the browser does not give them back. */
const NOW = 'Save a copy now, so that nothing is lost.'

/** After "Not saved". */
const notKept: Readonly<Record<NotKeptReason, string>> = {
  blocked: `This browser could not keep your last change. It may be a private window, a full disk or a setting. ${NOW}`,
  full: `There is no room for your last change, although older versions made way. What was saved before is still there. ${NOW} Then make room on this device and try again.`,
  deleted: `This assessment was deleted in another tab. What you see is only in this tab, and does not come back by itself. ${NOW}`,
  cleared: `What this browser kept for Hustings was deleted while this was open: in another tab, or in the browser’s settings. What you see is only in this tab, and does not come back by itself. ${NOW}`,
}

const english = {
  notKept,
  /** Whether the same again may work. */
  mayWorkAgain: { blocked: true, full: true, deleted: false, cleared: false } satisfies Record<
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
