import { CODED_ANSWERS } from '../core/answer-code'
import { hasFreeze, isOpen, type Action } from '../core/action'
import type { MoveObstacle } from '../core/move'
import { OWN_PHRASE_LEAST } from '../core/passphrase'
import { percentagesOf, type Score } from '../core/score'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'
import { terms } from './terms'

const { hours, kinds, levels, quickWin, states, statuses } = terms('en-GB')

const USAGE = `Usage: npm run --silent hustings -- <command>

  check <checklist.json>...          say what is wrong with a checklist or a scenario, or that nothing is
  diff <old> <new> [--json]          what becomes of each question between two versions of a checklist
  score <assessment> [--json]        what is in place, as a range while anything is unknown
  plan <assessment> [--json]         what to do, in order, and what fits before polling day
       [--pdf FILE]                  the same as a PDF
       [--kind KIND]                 of that PDF: full, board, monday, worksheet or owner=NAME
       [--csv FILE]                  open actions for a tracker or a spreadsheet, a row each
       [--xlsx FILE]                 actions, answers, scores and sources as a workbook
       [--calendar FILE]             open actions with a due date, in neutral words, an event each
       [--oscal-results FILE]        the answers as OSCAL 1.2.2 assessment results
       [--oscal-poam FILE]           the open actions as an OSCAL 1.2.2 plan of action
  replay <assessment> [--json]       what a real or made-up attack meets in the answers, step by step
       --scenario ID|FILE
  exposure <assessment> [--json]     what is in place against what known groups are recorded to do
  compare <a> <b> [--json]           what got better or worse from one assessment to another
  code <assessment>                  its answers as a short code, of a new group each time
  room <text> [--json]               the answer codes in a text or a chat, counted question by question
       [--checklist FILE]            whose codes they are; else the built-in one that most belong to
       [--pdf FILE]                  the same as a PDF
  merge <a> <b> -o FILE              one assessment from two: a, with what only b has; stops where they differ
       [--prefer newer]              of what differs takes what was given later, where a time tells
  migrate <assessment>               move answers to a newer version of their checklist
       --to VERSION|FILE -o FILE     and say what became of each question
  seal <assessment> -o FILE          seal it with a passphrase, as an age file
  open <sealed file> -o FILE         open what was sealed

  --today DATE   count as if it were this day, such as 2027-05-06 (only where answers are counted)
  --replace      write over a file that exists
  --help         show this

The passphrase is taken from HUSTINGS_PASSPHRASE, or asked for and not shown.
"-" reads standard input. The result goes to standard output, everything else to standard error.
Exit code 0: done. 1: the file is refused. 2: wrong usage.
`

const english = {
  usage: USAGE,
  tryHelp: 'Try --help.',
  unknownCommand: (command: string) => `There is no command "${command}".`,
  unknownOption: (option: string) => `There is no option "${option}" here.`,
  valueMissing: (option: string) => `"${option}" needs a value behind it.`,
  valueNotWanted: (option: string) => `"${option}" takes no value.`,
  optionMissing: (option: string) => `"${option}" is missing.`,
  noFile: 'The name of a file is missing.',
  twoFilesWanted: 'This command reads two files: the older one, then the newer one.',
  twoToMerge: 'This command reads two files: yours, then the one to take from.',
  unknownPreference: (text: string) => `"--prefer" takes "newer", not "${text}".`,
  tooManyFiles: 'This command reads one file at a time.',
  notADate: (text: string) => `"${text}" is not a day between 2000 and 2099. Write it as 2027-05-06.`,
  unknownKind: (text: string) =>
    `There is no kind of report "${text}". Use full, board, monday, worksheet or owner=NAME.`,
  unknownScenario: (text: string, known: readonly string[]) =>
    `There is no scenario "${text}". Use one of ${known.join(', ')}, or name a file.`,
  passphrase: 'Passphrase:',
  passphraseAgain: 'The same passphrase again:',
  noPassphrase:
    'There is no passphrase. Set HUSTINGS_PASSPHRASE, or run this where it can be asked for, with the file named and not piped in.',
  passphraseEmpty: 'The passphrase is empty.',
  passphraseTooShort: (length: number) =>
    `A passphrase needs ${OWN_PHRASE_LEAST} characters or more, and this one has ${length}. Six words that nobody chose are best.`,
  passphraseDiffers: 'The two are not the same, so nothing was sealed.',
  wrongPassphrase:
    'This is not the passphrase of this file. Look at the spelling, the spaces and the capital letters. If you are sure of it, ask for another copy: the file may be damaged.',
  notSealed: 'This file is not sealed. It can be read as it is.',
  sealed: 'Written. It was opened again with this passphrase. There is no way to recover it.',
  openedOther: 'Written. It is no saved assessment: look at who sent it before you open it.',
  writesToNowhere: (option: string) => `"${option}" needs the name of a file to write.`,
  outputFailed: 'The result could not be written to standard output. Look at the space left.',
  writesOverInput: 'The file to write is the file to read. Choose another name.',
  writesTwice: (one: string, other: string) =>
    `"${one}" and "${other}" name the same file. Choose another name for one of them.`,
  nameOf: (path: string) => (path === '-' ? 'standard input' : path),
  reading: {
    missing: 'There is no such file. Look at the spelling of its name.',
    'is-a-folder': 'This is a folder. Name a file in it.',
    unreadable: 'This file cannot be read. Look at who may read it.',
  },
  writing: {
    exists: 'There is such a file already. Choose another name, or add --replace.',
    'not-a-file': 'What stands there is not a plain file. Choose another name.',
    'no-folder': 'There is no such folder. Make it first, or choose another.',
    unwritable: 'This file cannot be written. Look at who may write here, and at the space left.',
  },
  written: 'Written.',
  glyphsMissing: (characters: string) =>
    `Written. The fonts lack ${characters}: each is drawn as a box and kept as text.`,
  calendarEmpty: 'Written. No open action has a due date, so it has no event.',
  roomEmpty: 'Not written. There is no answer code to report on.',
  /** The columns of a room. */
  statuses: CODED_ANSWERS.map((status) => ({ status, title: statuses[status] })),
  poamEmpty: 'Not written. No action is open, and an OSCAL plan of action cannot be empty.',
  broken: 'Hustings has made a mistake of its own and stopped. Nothing was written.',
  checked: (id: string, version: string, items: number, themes: number) =>
    `nothing wrong. ${id} ${version}, ${count(items, 'item')} in ${count(themes, 'theme')}.`,
  checkedScenario: (id: string, version: string, steps: number) =>
    `nothing wrong. ${id} ${version}, ${count(steps, 'step')}.`,
  foreignScenario: (title: string) =>
    `The scenario in this file, “${cutForQuoting(title)}”, was not written or checked by Hustings or the NCSC.`,
  strangeControls: (ids: readonly string[]) =>
    `No checklist of ours asks about ${namesOf(ids)}. A defence of that name is left out unless your checklist asks about it.`,
  strangeSources: (keys: readonly string[]) => `Our list of sources does not have ${namesOf(keys)}.`,
  comparedOther: (older: string, newer: string) =>
    `This is "${newer}", another checklist than "${older}". Ids may mean other things there.`,
  compared: (id: string, older: string, newer: string) => `${id}, from ${older} to ${newer}`,
  changes: {
    kept: (many: number) => `Kept: ${many}`,
    confirm: (many: number) => `To confirm, because they mean something else now: ${many}`,
    added: (many: number) => `New: ${many}`,
    replaced: (many: number) => `Taken over from others, to confirm: ${many}`,
    removed: (many: number) => `Gone, their answers are kept aside: ${many}`,
  },
  takenOverFrom: (ids: readonly string[]) => `from ${ids.join(', ')}`,
  versionUnknown: (id: string, version: string) =>
    `There is no version ${version} of "${id}" here. Look at the number, or name the file of a checklist.`,
  cannotMove: {
    'another-checklist': (from: Versioned, to: Versioned) =>
      `These answers belong to "${from.id}", and that checklist is "${to.id}". Name a newer version of "${from.id}".`,
    'newer-is-foreign': (from: Versioned) =>
      `These answers belong to a checklist of Hustings, and that file is not one, whatever it calls itself. Name a released version of "${from.id}".`,
    'older-is-foreign': (from: Versioned) =>
      `These answers belong to a checklist that is not from Hustings, and are not moved to one that is. Name a newer file of "${from.id}", from whoever made it.`,
    'not-newer': (from: Versioned, to: Versioned) =>
      `These answers belong to version ${from.version}, and ${to.version} is not newer. Name a newer version.`,
  } satisfies Record<MoveObstacle, (from: Versioned, to: Versioned) => string>,
  themeLine: (title: string, score: Score) => `${rangeOf(score).padEnd(12)}${title}`,
  themesCompared: (title: string, before: Score, after: Score) =>
    `${`${rangeOf(before)} → ${rangeOf(after)}`.padEnd(26)}${title}`,
  missingEssentials: 'Essentials that are missing:',
  planHeading: (open: number, sum: number) =>
    open === 0 ? 'Nothing is left to do.' : `${count(open, 'action')} to do, ${hours(sum)} in all`,
  beforePollingDay: (day: string, fitting: number, used: number, capacity: number) => {
    const room = `the ${hours(wholeQuarters(capacity))} there are`
    const fits =
      fitting === 0 ? `nothing fits in ${room}` : `${count(fitting, 'action')}, ${hours(used)} of ${room}`
    return `Before polling day, ${day}: ${fits}`
  },
  afterPollingDay: (others: number, sum: number) =>
    `After polling day: ${count(others, 'action')}, ${hours(sum)}`,
  /** `after`: the number of the action that has to come first. `lacks`: hours, of what is to be done before all else. */
  actionLine: (action: Action, after: number | undefined, lacks: number | undefined) =>
    [
      levels[action.item.level],
      kinds[action.kind],
      hours(action.hours),
      ...(action.quickWin ? [quickWin] : []),
      ...(after === undefined ? [] : [`after ${after}`]),
      ...(action.due === null ? [] : [`due ${action.due}`]),
      ...(action.why === null ? [] : [whyAfter(action, action.why, lacks)]),
      ...(action.owner === null ? [] : [action.owner]),
      ...(isOpen(action) && action.state !== 'to-do' ? [states[action.state]] : []),
    ].join(', '),
  restOfPlan: ({ done, dropped, notAsked, toConfirm }: RestOfPlan): readonly string[] =>
    [
      [done, states.done],
      [dropped, states.dropped],
      [notAsked, 'Not answered yet'],
      [toConfirm, 'To confirm'],
    ].flatMap(([many, what]) => (many === 0 ? [] : [`${String(what)}: ${String(many)}`])),
}

interface Versioned {
  readonly id: string
  readonly version: string
}

export interface RestOfPlan {
  readonly done: number
  readonly dropped: number
  readonly notAsked: number
  readonly toConfirm: number
}

export const commandLineWords = inEachLanguage({ 'en-GB': english })

/** Why it comes after polling day. */
function whyAfter(action: Action, why: Exclude<Action['why'], null>, lacks: number | undefined): string {
  switch (why) {
    case 'days':
      return 'not safe to finish before polling day'
    case 'freeze':
      return `${hasFreeze(action) ? 'it' : 'what comes first'} can break email, sign-in or the site close to polling day`
    case 'hours':
      return lacks === undefined
        ? 'not enough hours before polling day'
        : `${hours(nextQuarter(lacks))} too few before polling day`
  }
}

/** Of the hours there are, never more than there are. */
function wholeQuarters(amount: number): number {
  return Math.floor(amount * 4) / 4
}

/** Of the hours that are lacking, never fewer than are lacking. */
function nextQuarter(amount: number): number {
  return Math.ceil(amount * 4) / 4
}

function count(many: number, one: string): string {
  return plural(many, { one: `1 ${one}`, other: `${many} ${one}s` })
}

/** A stranger's names, each cut, and not more than five. */
function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${cutForQuoting(name)}”`)
  return `${shown.join(', ')}${names.length > 5 ? ' and more' : ''}`
}

function rangeOf(score: Score): string {
  const percentages = percentagesOf(score)
  if (percentages === null) return '-'
  const { low, high } = percentages
  return low === high ? `${low}%` : `${low}% to ${high}%`
}
