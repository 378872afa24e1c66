import { inEachLanguage } from './language'
import { plural } from './plural'

/** What a newer version of a checklist changes, and moving an assessment to it. */
const english = {
  offer: 'A newer version of this checklist is out',
  offerHow: (version: string) =>
    `Version ${version}. You can go on with this one: nothing moves until you say so.`,
  look: 'See what would change',
  notNow: 'Not now',
  laterOffer: (version: string) => `Version ${version} of this checklist is out.`,
  title: (version: string) => `Move to version ${version}`,
  changes: 'What this version changed',
  notLoaded: 'The newer version could not be loaded. Reload the page, and try again.',
  move: (version: string) => `Move to version ${version}`,
  moved: (version: string) => `Moved to version ${version}. Your old answers are not lost.`,
  takeBack: (undo: string) => `${undo} the move`,
  undoHint: 'You can take it back with Undo.',
  round: (toConfirm: number, unanswered: number) =>
    `Then you go through just ${[
      ...(toConfirm === 0 ? [] : [`${String(toConfirm)} to confirm`]),
      ...(unanswered === 0 ? [] : [`${String(unanswered)} without an answer`]),
    ].join(' and ')}.`,
  noRound: 'No question is then left to answer.',

  titleWithCount: (title: string, count: number) => `${title}: ${String(count)}`,
  kept: (count: number) =>
    plural(count, {
      one: '1 question stays as it is.',
      other: `${String(count)} questions stay as they are.`,
    }),
  confirm: 'To confirm',
  changed: 'Changed',
  added: 'New',
  replaced: 'Taken over',
  removed: 'Gone',
  insteadOf: 'Instead of:',
  nowMeans: 'Yes now means:',
  meantBefore: 'Before:',
  withAnswers: {
    kept: 'Your answers stay.',
    confirm: '“Yes” means something else now. Your answer stays, and counts once you confirm it.',
    added: 'No answer yet.',
    replaced: 'They get the least favourable of your old answers, for you to confirm. Notes are joined.',
    removed: 'Your answers to these stay in the file and count for nothing.',
  },
  withoutAnswers: {
    kept: '',
    confirm: '“Yes” means something else now.',
    added: '',
    replaced: '',
    removed: '',
  },

  compare: 'Compare with another version',
  compareNone: 'Choose a version',
  compareVersion: (version: string, day: string) => `Version ${version}, released ${day}`,
  compared: (older: string, newer: string) => `From version ${older} to version ${newer}`,
  comparing: 'Loading the other version',
}

export const movingWords = inEachLanguage({ 'en-GB': english })
