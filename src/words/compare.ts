import type { CompareObstacle, ItemChange, Side, Stand } from '../core/compare'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { statuses } = terms('en-GB')

/** The heading of each list. */
const changes: Readonly<Record<ItemChange, string>> = {
  better: 'Better',
  worse: 'Worse',
  new: 'Newly answered',
  're-checked': 'The same, looked at again',
  'carried-over': 'The same, carried over',
  'to-confirm': 'Still to confirm',
  'taken-back': 'Answer taken back',
  'set-aside': 'Set aside: does not apply now',
  'brought-back': 'No longer set aside',
  'now-asked': 'Asked now, left out before',
  'no-longer-asked': 'No longer asked',
  open: 'Not answered, before or now',
  'not-asked': 'Asked neither before nor now',
}

/** Whether the questions themselves are worth a line each. */
const isListed: Readonly<Record<ItemChange, boolean>> = {
  better: true,
  worse: true,
  new: true,
  're-checked': false,
  'carried-over': false,
  'to-confirm': true,
  'taken-back': true,
  'set-aside': true,
  'brought-back': true,
  'now-asked': true,
  'no-longer-asked': true,
  open: false,
  'not-asked': false,
}

const stands: Readonly<Record<Stand, string>> = {
  ...statuses,
  hidden: 'left out',
  'not-there': 'not in that version',
}

const english = {
  changes,
  isListed,
  titleWithCount: (title: string, count: number) => `${title}: ${String(count)}`,
  side: ({ stand, confirm }: Side) => (confirm ? `${stands[stand]}, to confirm` : stands[stand]),
  fromTo: (before: string, after: string) => (before === after ? before : `${before} → ${after}`),
  nothingDiffers: 'Nothing differs.',
  title: 'Compare',
  heading: 'What has changed',
  what: 'What',
  before: 'Before',
  after: 'After',
  name: 'Name',
  changed: 'Last changed',
  version: 'Version',
  rating: 'Rating',
  inPlace: 'In place',
  andThen: 'then',
  toStart: 'Go to the start',
  turnRound: 'Compare the other way round',
  listHow: {
    new: 'They had no answer before.',
    'to-confirm':
      'The status is the same, but on the later side nobody has confirmed it yet, so it counts as not known.',
    'now-asked': 'What you say about yourselves left them out before.',
    'no-longer-asked': 'Left out by what you say about yourselves, or not in that version.',
  } as Partial<Record<ItemChange, string>>,
  nothingDiffersHow: 'Every question stands the same on both sides.',
  alikeHeading: 'As it was',
  themes: 'By theme',
  themesHow: 'Both counted by the questions of the newer version.',
  theme: 'Theme',
  missing: 'One of these is not on this device',
  missingHow:
    'It may have been deleted, or kept in another browser. If you saved a copy, open the file, then compare again.',
  unreadable: 'One of these could not be read',
  unreadableHow: 'Open it from the start page to see why. Nothing was changed.',
  cannot: 'These cannot be compared',
  choose: 'Compare with…',
  chooseTitle: 'Compare with another assessment',
  chooseHow: 'The one that was changed last counts as the later one. You can turn it round afterwards.',
  chooseNone:
    'There is no other assessment of this checklist on this device. Open a saved file, or make a copy and go on with that.',
  chooseNoStorage: 'This browser does not say what is kept on this device. Try again, or open a saved file.',
  choice: (changed: string, answered: string) => `changed ${changed}, ${answered}`,
  alike: 'As it was:',
  removed: (count: number) => `Gone from the newer version: ${String(count)}`,
  movedFirst: (older: string, newer: string) =>
    `These answers to version ${older} are compared as answers to version ${newer}. What means something else there counts as not known.`,
  cannotCompare: {
    'another-checklist': (before: string, after: string) =>
      `These are answers to “${after}”, and the others to “${before}”: there is nothing to compare. Choose two of the same checklist.`,
    'newer-is-foreign': () =>
      'One of these checklists is from Hustings and the other from a file that calls itself the same. Choose two of the same checklist.',
    'older-is-foreign': () =>
      'One of these checklists is from Hustings and the other from a file that calls itself the same. Choose two of the same checklist.',
    'another-content': () =>
      'Both checklists have the same name and version, and ask different things. Choose two of the same checklist.',
  } satisfies Record<CompareObstacle, (before: string, after: string) => string>,
}

export const compareWords = inEachLanguage({ 'en-GB': english })
