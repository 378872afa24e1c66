import type { About, AskStage } from '../core/workshop'
import { inEachLanguage } from './language'
import { plural } from './plural'

const about: Readonly<Record<About, string>> = {
  fictional: 'The answers are about made-up organisations.',
  real: 'The answers are about real organisations.',
}

const abouts: Readonly<Record<About, string>> = {
  fictional: 'Made-up organisations',
  real: 'Real organisations',
}

const aboutHints: Readonly<Record<About, string>> = {
  fictional: 'The way to begin: nobody tells the room about gaps of their own.',
  real: 'With fewer than ten answers the projector says “most”, “about half” or “few”, and no figures.',
}

const seen: Readonly<Record<AskStage | 'blank' | 'not-shown' | 'here-only', string>> = {
  'here-only': 'On this screen only',
  'not-shown': 'The room does not see it yet',
  blank: 'The room sees nothing: blank',
  question: 'The room sees the question',
  tally: 'The room sees the count',
  reveal: 'The room sees what “yes” means',
  how: 'The room sees how to do it',
}

const reveals: Readonly<Record<AskStage, string>> = {
  question: 'Show what “yes” means',
  tally: 'Show what “yes” means',
  reveal: 'Show how to do it',
  how: 'Back to the question',
}

const keyList = [
  { keys: '→ or Page Down', means: 'Next question' },
  { keys: '← or Page Up', means: 'Question before' },
  { keys: 'T', means: 'Start or stop the timer' },
  { keys: 'C', means: 'Show or hide the count' },
  { keys: 'R', means: 'Show what “yes” means, then how to do it' },
  { keys: 'B or .', means: 'Make the projector blank, or show it again' },
  { keys: '1 to 5', means: 'Count one hand more' },
  { keys: 'Shift and 1 to 5', means: 'Count one hand less' },
  { keys: 'U', means: 'Take the last count back' },
]

const english = {
  brand: 'Hustings workshop',
  title: 'Workshop',
  pages: 'Pages of the workshop',
  parts: {
    prepare: 'Prepare',
    ask: 'Ask the room',
    room: 'The room',
    replay: 'Replay an attack',
  },
  leave: 'Leave the workshop: the start page lists your assessments by name',
  heading: 'Run a workshop',
  lead: 'Take a room through a checklist: one question at a time, hands up, and everybody sees where the room stands. Nothing needs a network.',
  checklist: 'Checklist',
  checklistNotLoaded: 'This checklist could not be loaded. Choose it again, or choose another one.',
  items: 'Which questions',
  firstEssentials: (count: number) => `${String(count)} of the essentials: they fit into 40 minutes`,
  essentials: (questions: string) => `All essentials: ${questions}`,
  itemKinds: {
    theme: 'All questions of one theme',
    picked: 'Questions you pick',
  },
  theme: 'Theme',
  picked: (picked: number, of: number) => `${String(picked)} of ${String(of)}`,
  noItems: 'Pick at least one question',
  minutes: 'Minutes for the questions',
  minutesHint: 'Of a workshop of 40 minutes, 16 are for the questions.',
  wrongMinutes: (most: number) => `Minutes must be a whole number from 1 to ${String(most)}`,
  aboutWhom: 'Whose answers',
  abouts,
  aboutHints,
  about,
  each: (questions: string, seconds: number) => `${questions}, about ${String(seconds)} seconds for each`,
  start: 'Start the workshop',
  goingOnHeading: 'The workshop is going on',
  goingOn: (checklist: string, questions: string, minutes: number) =>
    `${checklist}: ${questions} in ${plural(minutes, { one: '1 minute', other: `${String(minutes)} minutes` })}.`,
  notKept:
    'This browser cannot keep the workshop for a reload: what you counted is gone if this tab is loaded again.',
  goOn: 'Ask the room',
  changeThese: 'Change the questions or the time',
  change: 'Save these changes',
  end: 'End workshop…',
  endTitle: 'End the workshop?',
  endHow:
    'Everything counted or added in this workshop is deleted from this tab. It cannot be taken back. Files you saved stay where they are.',
  endNow: 'End and delete',
  staleHeading: 'A workshop from before is still here',
  staleHow: (day: string) =>
    `It began on ${day}, more than a day ago. Delete it, unless it is the same workshop and you want to go on with it.`,
  staleDelete: 'Delete it',
  staleGoOn: 'Go on with it',
  checklistGone: 'The checklist of this workshop is not here any more',
  checklistGoneHow:
    'It came from a file. Load that file again in the library, or end this workshop and begin another one.',
  questionOf: (number: number, of: number) => `Question ${String(number)} of ${String(of)}`,
  question: 'The question',
  progress: 'Questions so far',
  notBegun: (minutes: number) =>
    plural(minutes, { one: 'You have 1 minute.', other: `You have ${String(minutes)} minutes.` }),
  used: (used: number, of: number) => `${String(used)} of ${String(of)} minutes used`,
  /** Whole minutes behind the time box; ahead where negative. */
  pace: (behind: number) => {
    if (behind === 0) return 'on time'
    const minutes = plural(Math.abs(behind), {
      one: '1 minute',
      other: `${String(Math.abs(behind))} minutes`,
    })
    return behind > 0 ? `${minutes} behind` : `${minutes} ahead`
  },
  timer: 'Time left for this question',
  clock: (seconds: number) => `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`,
  timeIsUp: 'Time is up. Finish your sentence.',
  seen,
  yesMeans: 'Yes means:',
  partlyMeans: 'Partly:',
  back: 'Back',
  next: 'Next',
  startTimer: 'Start the timer',
  stopTimer: 'Stop the timer',
  resetTimer: 'Set the timer back',
  showCount: 'Show the count',
  hideCount: 'Hide the count',
  reveals,
  blank: 'Blank the projector',
  unblank: 'End the blank',
  nextGroup: 'Next group: begin again',
  nextGroupTold: 'Hands are back to none, and the first question is on. “Undo” brings the hands back.',
  hands: 'Hands',
  handsInAll: (count: number) => plural(count, { one: '1 in all', other: `${String(count)} in all` }),
  oneMore: (answer: string) => `One more: ${answer}`,
  oneLess: (answer: string) => `One less: ${answer}`,
  undo: 'Undo',
  notes: 'For you',
  noteSilence:
    'Read the question out. Everybody decides in silence. Then ask for hands, one answer after the other.',
  say: 'Say why:',
  discuss: 'Then ask:',
  /** `evidence`: how the checklist would have it shown. */
  discussQuestion: (evidence: string | undefined) =>
    evidence === undefined
      ? 'Who said yes: what makes you sure?'
      : `Who said yes: what makes you sure? One proof: ${evidence} Who could show that today?`,
  doneBy: 'Usually done by:',
  projector: 'Projector',
  standing: {
    none: 'No projected window is open.',
    here: 'The projected window is open.',
    gone: 'The projected window is closed, or the projector is unplugged.',
  },
  shown: {
    waiting: 'It waits for the first question.',
    ask: 'It shows this question.',
    view: 'It shows something else.',
    blank: 'It is blank.',
  },
  openProjector: {
    none: 'Open the projected window',
    here: 'Bring it to the front',
    gone: 'Open it again',
  },
  popUpRefused:
    'The browser did not open a second window. Allow pop-ups for this page, then press the button again.',
  showThis: 'Show this question',
  showHere: 'Show it on this screen',
  leaveFullScreen: 'Leave full screen',
  keys: 'Keys and clicker',
  keysOn: 'Letters and digits work as keys',
  keyList,
}

export const workshopWords = inEachLanguage({ 'en-GB': english })
