import { LEAST_PEOPLE } from '../core/branches'
import { inEachLanguage } from './language'
import { plural } from './plural'

/** Choosing files of several branches, and taking the comparison along. */
const english = {
  lead: 'Choose the saved files of several branches, and see them beside each other: by theme, by essential, and how far apart they are.',
  memory: 'They are read here and kept nowhere: when you leave this page, they are gone from it.',
  filesHeading: 'Files',
  choose: 'Choose files',
  drop: 'Or drop them on this page.',
  dropHere: 'Drop the files to read them',
  reading: (read: number, of: number) => `Reading file ${String(read)} of ${String(of)}`,
  read: (count: number) =>
    plural(count, { one: '1 file is read.', other: `${String(count)} files are read.` }),
  refused: (count: number) =>
    plural(count, { one: '1 file could not be read:', other: `${String(count)} files could not be read:` }),
  refusedFile: (name: string, why: string) => `${name}: ${why}`,
  unreadable: 'It could not be read. Copy it to this computer, then choose it again.',
  repeated: (count: number) =>
    plural(count, {
      one: '1 file is another copy of an assessment that is here already. The one changed last counts.',
      other: `${String(count)} files are other copies of assessments that are here already. Those changed last count.`,
    }),
  clear: 'Start again',
  takeOut: 'Take out',
  takeItOut: (name: string) => `Take out ${name}`,
  list: 'The files that were read',
  aliases: 'Aliases instead of names',
  aliasesHint: 'In shuffled order. Which is which stands below, on this screen only: it goes into no file.',
  key: 'Which is which',
  keyHow: 'On this screen only: not printed, and not in any file.',
  alias: 'Alias',
  file: 'File',
  group: (checklist: string, version: string) => `${checklist}, version ${version}`,
  mixed: 'These files are of different checklists. Each checklist stands by itself.',
  alone: 'One file of this checklist so far: choose another to compare.',
  tooFewPeople: (count: number) =>
    `Files of this checklist are about people, not branches. From fewer than ${String(LEAST_PEOPLE)} nothing is shown, so that nobody can be told apart; from ${String(LEAST_PEOPLE)} on there are counts. Here ${plural(count, { one: 'is 1', other: `are ${String(count)}` })}.`,
  heatLegend: {
    'in-place': '85% or more',
    partly: 'from 50%',
    'not-in-place': 'below 50%',
    'not-sure': 'what is not known decides',
  },
  showAll: (count: number) => `All ${String(count)}`,
  headOfficeList: 'What head office runs',
  download: 'Download…',
  downloadTitle: 'Download this comparison',
  holds:
    'What goes in: the tables of this page, for this checklist. No notes, no evidence, no dates of answers.',
  holdsAliases: 'Branches go by their aliases. The key is not in it.',
  holdsNames: 'Branches go by their names. For aliases, tick that on the page first.',
  holdsCounts: 'Counts over everybody: no row for anybody.',
  readers: 'Whoever has the file can read it.',
  format: 'Format',
  formats: { pdf: 'PDF', csv: 'CSV', xlsx: 'Excel (XLSX)' },
  busy: 'Making the file',
  made: (name: string) => `${name} is in your downloads.`,
  failed: 'The file could not be made. Nothing is lost: try again, or print this page.',
  missing: (characters: string) =>
    `The text is all there, but our font draws these characters as boxes: ${characters}`,
}

export const branchFilesWords = inEachLanguage({ 'en-GB': english })
