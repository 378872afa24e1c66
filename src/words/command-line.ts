import { isOpen, type Action } from '../core/action'
import { percentagesOf, type Score } from '../core/score'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { hours, kinds, levels, quickWin, states } = terms('en-GB')

const USAGE = `Usage: npm run --silent hustings -- <command>

  check <checklist.json>...          say what is wrong with a checklist, or that nothing is
  score <assessment> [--json]        what is in place, as a range while anything is unknown
  plan <assessment> [--json]         what to do, in order
       [--pdf FILE] [--kind full]    the same as a PDF

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
  noFile: 'The name of a file is missing.',
  tooManyFiles: 'This command reads one file at a time.',
  notADate: (text: string) => `"${text}" is not a day between 2000 and 2099. Write it as 2027-05-06.`,
  unknownKind: (text: string) => `There is no kind of report "${text}". Use full.`,
  writesToNowhere: '"--pdf" needs the name of a file to write.',
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
  themeLine: (title: string, score: Score) => `${rangeOf(score).padEnd(12)}${title}`,
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
