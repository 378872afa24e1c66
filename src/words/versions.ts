import { isNoDifference, type Difference } from '../core/difference'
import { compareWords } from './compare'
import { inEachLanguage } from './language'
import { plural } from './plural'

const { changes } = compareWords('en-GB')

/** Earlier versions of an assessment: looking back, going back, forgetting. */
const english = {
  open: 'Earlier versions…',
  title: 'Earlier versions',
  how: 'Kept on this device by itself: the last 10 changes, one for each 10 minutes of the last 2 hours, and one a day for 30 days. A note, evidence or reason that you empty goes from all of them. A file copy holds none of them.',
  none: 'There is no earlier version yet. Each change from now on keeps the one before it.',
  loading: 'Looking for earlier versions',
  noStorage: 'This browser does not say what is kept on this device. Close this, then try again.',
  asOf: (moment: string) => `As it was ${moment}`,
  answered: (answered: number, asked: number) => `${String(answered)} of ${String(asked)} answered`,
  look: 'Look at it',
  lookAt: (moment: string) => `Look at it: ${moment}`,
  back: 'Back to the list',
  since: (difference: Difference) => {
    if (isNoDifference(difference)) return 'Says the same as now.'
    return `Since then: ${partsOf(difference).join(', ')}.`
  },
  isNow: 'What differs from now',
  textsThen: 'Written then, and different now',
  restore: 'Go back to this version',
  restoreHow: 'What is there now is kept as a version first, so you can come back to it.',
  restored: (moment: string) => `It is again as it was ${moment}.`,
  undo: 'Undo',
  undone: 'It is as it was before.',
  notRestored: 'This browser could not do that. Nothing has changed. Try again.',
  openElsewhere: 'It is open in another tab. Close it there first, or work on it here instead.',
  gone: 'It is not on this device any more.',
  unreadable: 'This version could not be read.',
  download: 'Download it as it is',
  forget: 'Forget older versions…',
  forgetTitle: 'Forget older versions?',
  forgetHow: (count: number) =>
    `${plural(count, { one: '1 earlier version is', other: `${String(count)} earlier versions are` })} deleted from this device. So are answers to questions that your checklist does not have any more, and texts in earlier results; their figures stay. A note you deleted is then in none of them.`,
  forgetTraces:
    'This cannot be taken back. Files you saved stay where they are, and in Chrome and Edge traces can stay on the disk until you delete this site’s data in the browser’s settings.',
  forgetNow: 'Forget them',
  forgotten: 'The older versions are forgotten.',
  keep: 'Keep them',
}

export const versionsWords = inEachLanguage({ 'en-GB': english })

function partsOf(difference: Difference): readonly string[] {
  const { items, texts, actions, isPlanSetAnew, facts, isRenamed, isMoved } = difference
  return [
    ...(items === null ? ['another checklist'] : []),
    ...[...(items ?? [])].map(([change, count]) => `${startLow(changes[change])}: ${String(count)}`),
    ...(texts === 0
      ? []
      : [
          plural(texts, { one: 'the notes of 1 question', other: `the notes of ${String(texts)} questions` }),
        ]),
    ...(actions === 0
      ? []
      : [
          plural(actions, { one: '1 action planned anew', other: `${String(actions)} actions planned anew` }),
        ]),
    ...(isPlanSetAnew ? ['dates or hours of the plan'] : []),
    ...(facts === 0 ? [] : ['what you say about yourselves']),
    ...(isRenamed ? ['another name'] : []),
    ...(isMoved ? ['another version of the checklist'] : []),
  ]
}

function startLow(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
