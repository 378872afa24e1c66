import type { ByCertainty, ByScenarioKind } from '../core/scenario'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'
import { terms } from './terms'

const { list } = terms('en-GB')

/** Choosing an attack, and seeing it meet one's answers. */
const english = {
  title: 'Replay',
  chooseHeading: 'Replay an attack against your answers',
  chooseLead:
    'Pick an attack. Step by step you see what the attackers did, and what your answers say would meet them.',
  card: 'Replay a real attack against your answers',
  cardHow:
    'Walk through one step by step, and see at which step your answers help, and what would change the ending.',
  cardLink: 'Choose an attack',
  /** "4 real, 3 built from several, 3 exercises": never one number for all. */
  totals: (counts: ByScenarioKind<number>) => {
    const parts = [
      ...(counts.real === 0 ? [] : [`${String(counts.real)} real`]),
      ...(counts.composite === 0 ? [] : [`${String(counts.composite)} built from several`]),
      ...(counts.exercise === 0
        ? []
        : [plural(counts.exercise, { one: '1 exercise', other: `${String(counts.exercise)} exercises` })]),
    ]
    return parts.length === 0 ? 'None fits what you said about yourselves.' : parts.join(', ')
  },
  groups: {
    real: 'Real attacks',
    composite: 'Built from several real attacks',
    exercise: 'Exercises',
  } satisfies ByScenarioKind<string>,
  steps: (steps: number) => plural(steps, { one: '1 step', other: `${String(steps)} steps` }),
  version: (version: string) => `version ${version}`,
  replayIt: 'Replay it',
  replayThis: (title: string) => `Replay it: ${title}`,
  leftOut: (count: number) =>
    plural(count, {
      one: '1 attack is left out: it is about something that you said you do not have.',
      other: `${String(count)} attacks are left out: they are about something that you said you do not have.`,
    }),
  changeProfile: 'Change what you said about yourself',
  libraryHeading: 'Attacks to replay',
  libraryHow:
    'Attacks as steps, to be read or replayed against your answers. Each says first whether it is real, built from several or an exercise.',
  read: 'Read',
  readThis: (title: string) => `Read ${title}`,
  fromFiles: 'Written by somebody else',
  fromFilesHow:
    'Load one from a file here, or drop it on any page. It stays on this device, and is never taken for one of ours.',
  fromFilesNone: 'None is loaded.',
  unreadable: 'This scenario can no longer be read. Load its file again.',
  remove: 'Remove',
  removeThis: (title: string) => `Remove ${title} from this device`,
  removed: (title: string) => `${title} is removed.`,
  load: 'Load a scenario from a file',

  loading: 'Loading the attack',
  notLoaded: 'The attack could not be loaded. If you have no network, try again when you have one.',
  tryAgain: 'Try again',
  unknown: 'There is no such scenario here',
  unknownHow:
    'The address may be from another version. If it came from a file, load the file again: it may have been removed from this device.',
  toChoice: 'All attacks',
  toLibrary: 'Go to the library',

  fromAnswers: 'What each step meets comes only from your answers. It is a reading of them, never a promise.',
  authorsSubjects:
    'Which subject a question is about is only what the author of this checklist says. Nobody here has checked it.',
  nothingAnswered:
    'You have not answered anything yet. So this tells the attack, and cannot tell what it would meet here.',
  begin: 'Answer the essentials first',
  answerThem: 'Answer more questions',

  stepByStep: 'Go through it step by step',
  allAtOnce: 'Show all steps',
  nextStep: 'Next step',
  lastStep: 'Show how it ends',
  stepOf: (step: number, steps: number) => `Step ${String(step)} of ${String(steps)}`,
  stepsHeading: 'What happened, step by step',
  stepTitle: (step: number, title: string) => `${String(step)}. ${title}`,
  harm: 'Damage is done here',
  ends: 'Had this failed, the later steps could not have followed',
  certainties: {
    known: 'On the public record',
    alleged: 'Alleged or disputed',
    simplified: 'Simplified',
  } satisfies ByCertainty<string>,
  certaintiesTitle: 'How sure is this?',
  certaintyMeans: {
    known: 'A public source says so. It is named at the step.',
    alleged: 'Somebody says so, or it is disputed. The step says who.',
    simplified: 'Filled in or shortened by us, so that the story can be followed.',
  } satisfies ByCertainty<string>,
  authorsCertaintyMeans: 'So says the author of this scenario. Nobody here has checked it.',
  because: 'Your answers behind it',
  becauseOf: (answer: string, toConfirm: boolean) => (toConfirm ? `${answer}, to confirm` : answer),
  sources: 'Sources:',
  discuss: 'To talk about:',

  changeHeading: 'What would change the ending',
  changeHow: (heldAt: number, actions: number) =>
    `With ${plural(actions, { one: 'this action', other: `these ${String(actions)} actions` })} done, it would likely be stopped at step ${String(heldAt)}. No smaller number of the open actions does that.`,
  changeEarliest: 'It is likely stopped as early as your plan can make it.',
  changeNoneHow: 'Questions without an answer make no action. Answering them may add one.',
  findOut: (question: string) => `Find out: ${question}`,
  ifItIs: 'Counts if it turns out to be in place.',
  start: (actions: number) =>
    plural(actions, {
      one: 'Mark it “In progress” in the plan',
      other: `Mark these ${String(actions)} “In progress” in the plan`,
    }),
  started: (actions: number) =>
    plural(actions, {
      one: 'It is now “In progress” in the plan.',
      other: `${String(actions)} actions are now “In progress” in the plan.`,
    }),
  undo: 'Undo',
  openPlan: 'Open the plan to say who and by when',

  compareHeading: 'Before and after your plan',
  compareHow:
    'After: every open action done, and every “find out” turned out well. Questions without an answer stay as they are.',
  now: 'Now',
  after: 'After',
  step: 'Step',
  compareTable: 'The same step by step',
  nothingOpen: 'Your plan has no open action, so nothing changes.',

  /** Of one from a file. */
  strangeControls: (names: readonly string[]) =>
    `No checklist of ours asks about ${named(names)}. What it says of these is left out, unless your own checklist asks about them.`,
  strangeSources: (names: readonly string[]) => `Our list of sources does not have ${named(names)}.`,
  scenarioTitle: 'Scenario',
  playHow: 'To replay it, open an assessment: its results lead to “Choose an attack”.',
  playAgainst: 'Replay it against',
}

/** A stranger's names, not more than five. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${cutForQuoting(name)}”`)
  return names.length > 5 ? `${shown.join(', ')} and more` : list(shown)
}

export const replayScreenWords = inEachLanguage({ 'en-GB': english })
