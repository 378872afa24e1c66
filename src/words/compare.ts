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
