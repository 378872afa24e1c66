import type { Share } from '../core/projected'
import type { ReplayVerdict } from '../core/replay'
import { inEachLanguage } from './language'
import { plural } from './plural'

const shares: Readonly<Record<Share, string>> = {
  most: 'Most',
  'about-half': 'About half',
  few: 'Few or none',
}

const verdicts: Readonly<Record<ReplayVerdict, string>> = {
  stopped: 'Likely stopped',
  slowed: 'Slowed down',
  noticed: 'Likely noticed',
  ready: 'Ready to recover',
  open: 'Nothing known in the way',
  unknown: 'Not known yet',
  'does-not-apply': 'Does not apply',
  outside: 'Not asked about in this checklist',
}

/** What a room reads from the back row: few words. */
const english = {
  title: 'Projected',
  blank: 'Nothing is shown',
  waiting: 'We begin in a moment',
  beginHow:
    'Move this window to the projector, then press the button. The other window leads. If nothing comes, close this one and open it from there.',
  fullScreen: 'Full screen',
  questionOf: (number: number, of: number) => `Question ${String(number)} of ${String(of)}`,
  silence: 'In silence first: decide for yourselves.',
  timeIsUp: 'Time is up. Finish your sentence.',
  /** "1:05". */
  clock: (seconds: number) => `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`,
  yesMeans: 'Yes means:',
  why: 'Why:',
  shares,
  /** No answer was given by a third or more. */
  differ: 'Answers differ',
  room: 'Where the room stands',
  groups: (count: number) => plural(count, { one: '1 group', other: `${String(count)} groups` }),
  pageOf: (page: number, of: number) => `page ${String(page)} of ${String(of)}`,
  stepOf: (number: number, of: number) => `step ${String(number)} of ${String(of)}`,
  noticed: (yes: number, no: number) => `Would we have noticed? Yes ${String(yes)}, no ${String(no)}`,
  verdicts,
}

export const projectedWords = inEachLanguage({ 'en-GB': english })
