import type { FileFormat, FileNotice, FileProblem, Place } from '../files/problem'
import { fileNoticeWords } from './file-notices'
import { inEachLanguage } from './language'
import { sealedProblemsInEnglish } from './sealed-problems'
import {
  inThousands,
  quote,
  shortPointer,
  valueProblemsInEnglish,
  type Told,
  type ToldByKind,
} from './value-problems'

/** What happened, where, and what to do: three pieces, so that a screen can set them apart. No full stops. */
export interface ToldProblem {
  readonly what: string
  /** "at /items/3/hours", "on line 7, at character 12", or nothing. */
  readonly where: string
  readonly whatToDo: string
}

const FILES: Readonly<Record<FileFormat, string>> = {
  'hustings/checklist': 'a Hustings checklist',
  'hustings/assessment': 'a saved Hustings assessment',
  'hustings/scenario': 'a Hustings scenario',
  'hustings/starter': 'a Hustings starter file',
  'hustings/room': 'a saved room of a workshop',
  'hustings/sources': 'the Hustings list of sources',
  'hustings/controls': 'the Hustings list of controls',
}

const english: ToldByKind<FileProblem['kind']> = {
  'too-large': ({ limit }) => [
    `This file is larger than ${inMegabytes(limit)} MB`,
    'Choose the file that Hustings saved: it is far smaller',
  ],
  empty: () => ['This file is empty', 'Choose another copy'],
  'not-utf8': () => ['This file is not text in UTF-8', 'Save it again as UTF-8, or choose another file'],
  sealed: () => ['This file is sealed', 'Open it first, with the passphrase it was sealed with'],
  ...sealedProblemsInEnglish,
  zip: () => [
    'This is a ZIP archive or an office document',
    'Unpack it if you packed it, then open the .hustings.json file in it',
  ],
  'too-many-codes': ({ limit }) => [
    `There are more than ${limit.toLocaleString('en-GB')} answer codes in this text`,
    'Give it in parts',
  ],
  'cut-off': () => [
    'This file ends too early: a part of it is missing',
    'Choose another copy, or save it again',
  ],
  'took-too-long': ({ seconds }) => [
    `Reading this file took longer than ${seconds} seconds, so it was ended`,
    'Choose the file that Hustings saved: it is read at once',
  ],
  'reading-broke': () => [
    'Reading this file broke off',
    'Reload the page and open it again. If it stays so, choose another copy',
  ],
  'pdf-without-answers': () => [
    'This PDF holds no answers',
    'Open the .hustings.json file, or make the PDF again with the answers inside',
  ],
  'pdf-with-several-files': () => [
    'This PDF holds more than one file, so it cannot be told which has the answers',
    'Open the .hustings.json file, or use the PDF as Hustings made it',
  ],
  'pdf-encrypted': () => [
    'This PDF is locked with a password',
    'Open the .hustings.json file, or use the PDF as Hustings made it',
  ],
  'pdf-damaged': () => [
    'The answers inside this PDF are damaged, or another program has saved it since',
    'Open the .hustings.json file, or use the PDF as Hustings made it',
  ],
  'unpacked-too-large': ({ limit }) => [
    `What this PDF holds unpacks to more than ${inMegabytes(limit)} MB`,
    'Choose the file that Hustings made: it holds far less',
  ],
  'checklist-in-pdf': () => [
    'A checklist is not taken out of a PDF',
    'Choose the .json file of the checklist',
  ],
  'too-deep': ({ limit }) => [
    `Lists and objects lie more than ${limit} deep inside each other`,
    'Choose another file: no file of Hustings is so deep',
  ],
  'too-many-values': ({ limit }) => [
    `There are more than ${inThousands(limit)} values in this file`,
    'Choose another file: no file of Hustings has so many',
  ],
  'text-too-long': ({ limit }) => [
    `A text in this file has more than ${inThousands(limit)} characters`,
    'Choose another file: no file of Hustings has so long a text',
  ],
  'not-json': () => ['This is not JSON', 'Choose another file, or mend it there if you wrote it by hand'],
  'same-key-twice': ({ key }) => [`The key ${quote(key)} stands twice in one object`, 'Keep one of the two'],
  'not-ours': ({ wanted, found }) =>
    found === 'hustings/room'
      ? ['This is a saved room of a workshop', 'Open it in the workshop, under “The room”']
      : [
          `This is not ${FILES[wanted]}${found === null ? '' : ` but ${quote(found)}`}`,
          wanted === 'hustings/assessment' || wanted === 'hustings/room'
            ? 'Choose a file that Hustings saved'
            : `Choose a file whose "format" is "${wanted}"`,
        ],
  'too-new': ({ wanted, version }) => [
    `This is ${FILES[wanted]} from a newer version of Hustings (format ${version})`,
    'Reload the page or get the newest copy of Hustings, then open the file again',
  ],
  'checksum-wrong': () => [
    'This file was changed or damaged after it was saved',
    'Open a copy to look, or use an earlier copy',
  ],
  'checklist-other': ({ found }) => [
    `The checklist inside this file says ${quote(found)} here`,
    'Use a copy that nobody has edited',
  ],
  'checklist-changed': () => [
    'The checklist is not the one these answers were given to',
    'Use a copy that nobody has edited, or ask whoever sent it for one',
  ],
  'checklist-unknown': ({ id, version }) => [
    `These answers belong to checklist ${quote(id)}, version ${quote(version)}, which is not known here`,
    'Ask for a copy that was saved together with its checklist, or get the newest copy of Hustings',
  ],
  ...valueProblemsInEnglish,
}

function tellInEnglish(problem: FileProblem): ToldProblem {
  const tell = english[problem.kind] as (problem: FileProblem) => Told
  const [what, whatToDo] = tell(problem)
  return { what, where: whereIs(problem), whatToDo }
}

function whereIs(problem: FileProblem): string {
  if ('line' in problem) return placeOf(problem)
  return 'at' in problem && problem.at !== '' ? `at ${shortPointer(problem.at)}` : ''
}

/** As `tellInEnglish`, but what is wrong with a whole file has a place, too. */
function tellEditorInEnglish(problem: FileProblem): ToldProblem {
  const member = MEMBERS[problem.kind]
  if (member === undefined) return tellInEnglish(problem)
  const pointer = shortPointer(`${'at' in problem ? problem.at : ''}${member}`)
  return { ...tellInEnglish(problem), where: `at ${pointer}` }
}

function inOneLine({ what, where, whatToDo }: ToldProblem): string {
  return `${what}${where === '' ? '' : ` ${where}`}. ${whatToDo}.`
}

/** The member that tells a whole file apart from what we can read. */
const MEMBERS: Readonly<Partial<Record<FileProblem['kind'], string>>> = {
  'not-ours': '/format',
  'too-new': '/formatVersion',
  'checksum-wrong': '/checksum',
}

function placeOf({ line, column }: Place): string {
  return `on line ${line}, at character ${column}`
}

export interface ProblemWords {
  readonly tell: (problem: FileProblem) => ToldProblem
  /** The same in one line. */
  readonly sentence: (problem: FileProblem) => string
  /** In one line for somebody who writes such files: even what is wrong with a whole file has its pointer. */
  readonly editorLine: (problem: FileProblem) => string
  readonly notice: (notice: FileNotice) => string
}

export const problemWords = inEachLanguage<ProblemWords>({
  'en-GB': {
    tell: tellInEnglish,
    sentence: (problem) => inOneLine(tellInEnglish(problem)),
    editorLine: (problem) => inOneLine(tellEditorInEnglish(problem)),
    notice: fileNoticeWords('en-GB'),
  },
})

function inMegabytes(bytes: number): number {
  return bytes / 1_000_000
}
