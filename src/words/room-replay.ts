import type { Showing } from '../core/room-projector'
import type { Vote } from '../core/workshop-replay'
import { inEachLanguage } from './language'
import { plural } from './plural'

const votes: Readonly<Record<Vote, string>> = { yes: 'Yes', no: 'No' }

const keyList = [
  { keys: '→ or Page Down', means: 'Next step' },
  { keys: '← or Page Up', means: 'Step before' },
  { keys: 'C', means: 'Show the votes' },
  { keys: 'R', means: 'Show what the answers say' },
  { keys: 'B or .', means: 'Make the projector blank, or show it again' },
  { keys: '1 and 2', means: 'Count one more yes, one more no' },
  { keys: 'Shift and 1 or 2', means: 'Count one less' },
  { keys: 'U', means: 'Take the last vote back' },
]

function groupsOf(count: number): string {
  return plural(count, { one: '1 group', other: `${String(count)} groups` })
}

function moreGroups(count: number): string {
  return plural(count, { one: '1 more group is', other: `${String(count)} more groups are` })
}

function whyNotShown(showing: Showing): string | null {
  switch (showing.kind) {
    case 'may-show':
      return null
    case 'too-few':
      return `It can be shown once ${moreGroups(showing.more)} in the room.`
    case 'too-few-new':
      return `Groups have come since it was last shown. It can be shown again once ${moreGroups(showing.more)} in: fewer could be told apart.`
  }
}

/** An attack, told to a room step by step. */
const english = {
  title: 'Replay an attack',
  chooseHeading: 'Which attack?',
  chooseLead:
    'Read it step by step. At each step the room says whether it would have noticed, and then sees what its own answers say.',
  chooseThis: 'Replay it',
  chooseThisOf: (title: string) => `Replay it: ${title}`,
  /** Of the questions that are asked in this workshop. */
  reaches: (reached: number, steps: number) =>
    reached === 0
      ? 'Your questions reach none of its steps: the room’s answers can say nothing of it.'
      : `Your questions reach ${String(reached)} of its ${String(steps)} steps.`,
  notLoaded: 'The attacks could not be loaded. Try again when you have a network.',
  another: 'Choose another attack',
  stepOf: (step: number, steps: number) => `Step ${String(step)} of ${String(steps)}`,
  step: 'The step',
  back: 'Back',
  next: 'Next',
  votesTitle: 'Would we have noticed?',
  votes,
  voted: (yes: number, no: number) => `Yes ${String(yes)}, no ${String(no)}`,
  verdictsTitle: 'What the answers of the room say',
  verdictsHow: (groups: number) =>
    `Worked out for ${groupsOf(groups)}, each by itself. It is a reading of answers, never a promise.`,
  atLeast: (count: number, verdict: string) => `${verdict} ${String(count)}`,
  atLeastTitle: 'With all that is not known taken as missing:',
  noGroups:
    'No group’s answers are in the room yet, so only the votes can be shown. Answers are typed in or opened under “The room”.',
  held: (held: number, groups: number) =>
    held === 0
      ? `In none of ${groupsOf(groups)} is it known to be stopped before harm is done.`
      : `In ${String(held)} of ${groupsOf(groups)} it is likely stopped before harm is done.`,
  whyNotShown,
  projector: 'Projector',
  showStep: 'Show this step',
  showVotes: 'Show the votes',
  showVerdicts: 'Show what the answers say',
  shown: 'The room sees this step.',
  notShown: 'The room does not see this step.',
  withVotes: 'With the votes.',
  withVerdicts: 'With what the answers say.',
  keyList,
}

export const roomReplayWords = inEachLanguage({ 'en-GB': english })
