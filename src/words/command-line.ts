import { isOpen, type Action } from '../core/action'
import type { MoveObstacle } from '../core/move'
import { percentagesOf, type Score } from '../core/score'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { hours, kinds, levels, quickWin, states } = terms('en-GB')

const USAGE = `Usage: npm run --silent hustings -- <command>

  check <checklist.json>...          say what is wrong with a checklist, or that nothing is
  diff <old> <new> [--json]          what becomes of each question between two versions of a checklist
  score <assessment> [--json]        what is in place, as a range while anything is unknown
  plan <assessment> [--json]         what to do, in order
       [--pdf FILE] [--kind full]    the same as a PDF
  compare <a> <b> [--json]           what got better or worse from one assessment to another
  migrate <assessment>               move answers to a newer version of their checklist
       --to VERSION|FILE -o FILE     and say what became of each question

  --today DATE   count as if it were this day, such as 2027-05-06 (score and plan)
  --replace      write over a file that exists
  --help         show this

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
  tooManyFiles: 'This command reads one file at a time.',
  notADate: (text: string) => `"${text}" is not a day between 2000 and 2099. Write it as 2027-05-06.`,
  unknownKind: (text: string) => `There is no kind of report "${text}". Use full.`,
  writesToNowhere: (option: string) => `"${option}" needs the name of a file to write.`,
  outputFailed: 'The result could not be written to standard output. Look at the space left.',
  writesOverInput: 'The file to write is the file to read. Choose another name.',
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
  broken: 'Hustings has made a mistake of its own and stopped. Nothing was written.',
  checked: (id: string, version: string, items: number, themes: number) =>
    `nothing wrong. ${id} ${version}, ${count(items, 'item')} in ${count(themes, 'theme')}.`,
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
  /** `after`: the number of the action that has to come first. */
  actionLine: (action: Action, after: number | null) =>
    [
      levels[action.item.level],
      kinds[action.kind],
      hours(action.hours),
      ...(action.quickWin ? [quickWin] : []),
      ...(after === null ? [] : [`after ${after}`]),
      ...(action.due === null ? [] : [`due ${action.due}`]),
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

function count(many: number, one: string): string {
  return many === 1 ? `1 ${one}` : `${many} ${one}s`
}

function rangeOf(score: Score): string {
  const percentages = percentagesOf(score)
  if (percentages === null) return '-'
  const { low, high } = percentages
  return low === high ? `${low}%` : `${low}% to ${high}%`
}
