import type { ByStatus } from '../core/answer'
import { inEachLanguage } from './language'
import { plural } from './plural'

const listTitles = {
  all: 'All questions',
  unanswered: 'Not answered yet',
  essentials: 'Essentials first',
  'in-place': 'Answered “yes”',
  partly: 'Answered “partly”',
  'not-in-place': 'Answered “no”',
  'not-sure': 'Answered “not sure”',
  'not-applicable': 'Set aside as not applying',
  'to-confirm': 'To confirm',
  'new-round': 'To confirm, and new',
  hidden: 'Left out by what you said about yourself',
  'essentials-open': 'Essentials not answered yet',
  'essentials-with-evidence': 'Essentials with evidence noted',
}

const emptyLists: Partial<Record<keyof typeof listTitles, string>> = {
  all: 'No question of this theme applies to you.',
  essentials: 'No essentials here.',
  unanswered: 'Every question here has an answer.',
  'new-round': 'Nothing is left to confirm, and every question has an answer.',
}

const hotkeys: ByStatus<string> = {
  'in-place': '1',
  partly: '2',
  'not-in-place': '3',
  'not-sure': '4',
  'not-applicable': '5',
}

const english = {
  title: 'Questions',
  themes: 'Themes',
  answered: (answered: number, asked: number) => `${String(answered)} of ${String(asked)} answered`,
  minutesLeft: (minutes: number) => `about ${String(minutes)} min left`,
  allAnswered: 'all answered',
  themeOf: (place: number, count: number) => `Theme ${String(place)} of ${String(count)}`,
  noEssentials: 'No essentials here',
  themeProgress: (answered: number, asked: number) => `${String(answered)} of ${String(asked)}`,
  gaps: (count: number) => plural(count, { one: '1 gap', other: `${String(count)} gaps` }),
  partly: (count: number) => `${String(count)} partly`,
  filters: 'Show',
  filterAll: 'All questions',
  filterUnanswered: 'Only unanswered',
  filterEssentials: 'Essentials only',
  byTheme: 'Back to the themes',
  listTitles,
  hotkeys,
  empty: 'Nothing to show here.',
  changeProfile: 'Change what you said about yourself',
  emptyLists,
  toResults: 'See where you stand',
  nextTheme: (title: string) => `${title} →`,
  previousTheme: (title: string) => `← ${title}`,
  keysHint: 'Inside a question: 1 to 5 answer, J and K go to the next and the one before.',
  keysOn: 'Answer with keys',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last change is taken back.',
  redone: 'The change is made again.',
  yesMeans: 'Yes means:',
  partlyMeans: 'Partly:',
  clear: 'Take the answer back',
  confirm: 'This answer came from an older checklist. Is it still right? Confirm it, or answer again.',
  confirmIt: 'It is still right',
  alwaysApplies: 'This one always applies, so it counts as “not sure”.',
  reason: 'Why does it not apply?',
  reasonHint: 'Not required, but whoever reads your plan will ask.',
  why: 'Why it matters and how to do it',
  proof: 'Proof that it is done',
  doneBy: 'Usually done by',
  effort: 'Typical effort',
  intruder: 'Found something strange? Stop, and see what to do first.',
  notes: 'Notes, evidence and owner',
  notesTold: { note: 'note', evidence: 'evidence', owner: 'owner' },
  note: 'Note',
  noteHint: 'What to remember. Never write a password here.',
  evidence: 'Evidence',
  evidenceHint: 'What you could show, and where it is.',
  owner: 'Owner',
  ownerHint: 'Who will see to it.',
}

export const questionsWords = inEachLanguage({ 'en-GB': english })
