import type { UnreadCode } from '../core/code-reader'
import { LEAST_COUNTED } from '../core/projected'
import type { AddedCodes } from '../core/room-entries'
import { LEAST_GROUPS } from '../core/room-projector'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'
import { roomWords } from './room'

const { groups, unread } = roomWords('en-GB')
/** Enough to find the code again, and too little to quote who sent it. */
export const SHOWN_OF_CODE = 13

const several = (count: number, one: string, many: string): string =>
  plural(count, { one: `1 ${one}`, other: `${String(count)} ${many}` })

/** The trainer's view of the room, and the ways answers come into it. */
const english = {
  title: 'The room',
  heading: 'Where the room stands',
  groups,
  empty:
    'No answers are in the room yet. Type in what stands on the tables’ sheets of paper, open files, or paste codes. Hands that you counted stand under “Ask the room”.',

  theme: 'Theme',
  allThemes: 'All themes',
  questions: 'Questions',
  questionsOf: (asked: number) => ({
    asked: plural(asked, { one: 'The one asked here', other: `The ${String(asked)} asked here` }),
    essentials: 'Essentials only',
    all: 'The whole checklist',
  }),
  noQuestions: 'No question of this theme is among these. Choose another theme, or more questions.',

  grid: 'Groups and themes',
  gridOfTheme: (theme: string) => `Groups and questions: ${theme}`,
  themesHow:
    'A mark is a group’s weakest answer to an essential of that theme. Where a theme has none, it is the answer in the middle.',
  rowTitle: 'Theme',
  rowQuestion: 'Question',
  group: (number: number) => `Group ${String(number)}`,
  groupsFromTo: (from: number, to: number, of: number) =>
    `Groups ${String(from)} to ${String(to)} of ${String(of)}`,
  earlierGroups: 'Groups before',
  laterGroups: 'More groups',
  showColumns: 'Show a column for each group',
  hideColumns: 'Hide the columns',
  columnsShuffled: 'The columns are in a new order each time, so that none can be told by its place.',
  columnsTooFew: `Of real organisations each group has a column only from ${String(LEAST_GROUPS)} groups on.`,

  hands: 'By hands',
  handsHow:
    'No group’s answers are in the room, but hands were counted. They tell as much as this; groups stand beside each other once their answers are in.',
  handsGaps: 'Missed most',

  gaps: 'Shared gaps to talk about',
  sayNo: (count: number, of: number) => `${String(count)} of ${String(of)} say no`,
  gapsNone: 'No essential that was asked is missing, partly in place or not known in any group.',
  disagreements: 'Where the room disagrees most',
  disagreementsHow:
    'Some have it in place, others have not: let them tell each other. Who does not know disagrees with nobody.',
  disagreementsNone: 'No group has in place what another has not.',
  more: (count: number) => `All ${String(count)}`,
  everyQuestion: 'Every question, counted',

  add: 'Add answers',
  addHow:
    'Best: type them from paper. Codes are the answers: of real organisations they do not go through a chat.',
  typeTable: 'Type a table’s answers',
  typing: 'From paper',
  typingHow:
    'One key a question, in the order of the sheet. 0 is a question left blank, Backspace takes one back.',
  typingAt: (number: number, of: number) => `Question ${String(number)} of ${String(of)}`,
  leftBlank: 'Left blank',
  takeBack: 'Take one back',
  stopTyping: 'Close',
  typed: (question: number, answer: string) => `Question ${String(question)}: ${answer}`,
  typedSoFar: 'Typed so far',
  tableAdded: (count: number) =>
    `The table is added: ${plural(count, { one: '1 group is', other: `${String(count)} groups are` })} in the room. Go on with the next table, or take one back.`,
  tableTakenBack: 'The table is out of the room again. Type its last answer anew.',

  openFiles: 'Open files',
  dropHere: 'Drop the files to add them to the room',
  filesHow:
    'Saved assessments and saved rooms, several at once; or drop them on this page. Not from a stick that was in another computer.',
  readingFile: (at: number, of: number) => `Reading file ${String(at)} of ${String(of)}`,
  filesRefused: (count: number) => `${several(count, 'file', 'files')} could not be added:`,
  fileRefused: (name: string, why: string) => `${name}: ${why}`,
  fileUnreadable: 'It could not be read. Copy it to this computer, then open it again.',
  fileOfOther: (title: string, version: string) =>
    `It belongs to ${title}, version ${version}, and this workshop asks other questions. Open it in Hustings, and move it to the version that is asked here.`,

  codes: 'Codes',
  codesHint: 'Type one, or paste a whole chat. The box is emptied once it is read, and no text is kept.',
  readCodes: 'Read the codes',
  codesEmpty: 'Type or paste at least one code',
  noCodes: roomWords('en-GB').noCodes,
  found: ({ added, already, newer, older, doubled }: Omit<AddedCodes, 'entries'>, kind: 'code' | 'file') => {
    const all = added + already + newer + older + doubled
    const parts = [
      several(all, `${kind} found`, `${kind}s found`),
      ...(already > 0 ? [`${String(already)} already added`] : []),
      ...(newer > 0 ? [`${String(newer)} in the place of an older one`] : []),
      ...(older > 0 ? [`${String(older)} older than what is here and left out`] : []),
    ]
    const ask =
      doubled === 0
        ? ''
        : ` ${several(doubled, 'has', 'have')} the same number as another and other answers: both are counted. Ask whose they are, and take one out below.`
    return `${parts.join(', ')}.${ask}`
  },
  undo: 'Undo',
  unreadTitle: (count: number) => `${several(count, 'piece', 'pieces')} could not be read:`,
  unread: (piece: UnreadCode) => {
    const start = piece.text.trim()
    const shown = start.length > SHOWN_OF_CODE ? `${start.slice(0, SHOWN_OF_CODE)}…` : start
    return unread({ ...piece, text: cutForQuoting(shown) })
  },
  moreUnread: (count: number) => `${String(count)} more could not be read.`,
  ofOther: (count: number, title: string, version: string) =>
    `${several(count, 'code is', 'codes are')} for ${title}, version ${version}. This workshop asks other questions, so ${plural(count, { one: 'it is', other: 'they are' })} not counted.`,
  ofUnknown: (count: number) =>
    `${several(count, 'code is', 'codes are')} for a checklist that is not loaded here. Ask which one the group answered; if it came from a file, load that file in the library first.`,

  list: 'Groups in the room',
  from: { paper: 'from paper', file: 'from a file', code: 'from a code' },
  oneGroup: (number: number, from: string) => `Group ${String(number)}, ${from}`,
  sameNumber: 'same number as another',
  takeOut: 'Take out',
  tookOut: 'The group is out of the room.',
  takeItOut: (number: number) => `Take out group ${String(number)}`,
  replaced: (count: number) => `${several(count, 'older code', 'older codes')} replaced by a newer one`,
  replacedHow: 'A number is no proof of who sent it. If it was somebody else, bring the older one back.',
  olderOne: (number: number) => `The older code of group ${String(number)}`,
  bringBack: 'Bring the older one back',

  projector: 'On the projector',
  projectorHow: 'Counts by question, of the questions chosen above. It changes only when you press “Show”.',
  inWords: `Of fewer than ${String(LEAST_COUNTED)} real organisations it says “most”, “about half” or “few”, and no figures.`,
  show: 'Show on the projector',
  showNow: 'Show how it is now',
  showOfSame: 'Show these questions, of the same groups',
  page: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
  pageBefore: 'Page before',
  pageAfter: 'Next page',
  withColumns: 'With a column for each group, in a new order each time',
  tooFew: (more: number) =>
    `Of so few real organisations nothing is shown: it would tell who said what. ${several(more, 'more group is', 'more groups are')} needed.`,
  tooFewNew: (more: number) =>
    `It shows the room as it was. ${several(more, 'more new group is', 'more new groups are')} needed before it may show what has changed since.`,
  shown: (groupCount: number) => `The projector shows the room, with ${groups(groupCount)}.`,
  takeOff: 'Back to the question',

  download: 'Download room report…',
  downloadTitle: 'Download the room report',
  holds: 'What goes in: how many groups gave each answer. Nothing of any one group.',
  fewGroups:
    'There are so few groups that the numbers nearly tell who said what. Keep it among the people who were there.',
  format: 'Format',
  formats: { pdf: 'PDF', csv: 'CSV', xlsx: 'Excel (XLSX)' },
  busy: 'Making the file',
  made: (name: string) => `${name} is in your downloads.`,
  failed: 'The file could not be made. Nothing is lost: try again.',
  missing: (characters: string) =>
    `The text is all there, but our font draws these characters as boxes: ${characters}`,
  sensitive: roomWords('en-GB').sensitive,

  save: 'Save the room…',
  saveTitle: 'Save the room',
  saveHow: 'A file that opens here again, to go on with or to compare with the room after the break.',
  holding: 'What goes in',
  holdings: {
    counts: 'Counts for each question',
    groups: 'Each group’s own answers too, sealed',
  },
  holdingMeans: {
    counts: 'Enough to compare with. It cannot be taken apart into groups.',
    groups: 'To go on another day. Of real organisations only if all of them agree.',
  },
  sealedOnly: 'Each group’s answers leave sealed only.',
  savedAs: (name: string) => `${name} is in your downloads. It was read back and is whole.`,
  notWhole: 'The file could not be read back, so it was not saved. Nothing is lost. Try again.',

  saved: 'A saved room',
  savedFrom: (moment: string, count: number) => `Saved on ${moment}, with ${groups(count)}.`,
  closeSaved: 'Put it away',
  takeGroups: 'Add its groups to this room',
  tookGroups: (added: number) => `${several(added, 'group was', 'groups were')} added.`,
  compare: 'What moved since then',
  compareHow: 'Shares of the groups, now beside then: what moved most in what is in place comes first.',
  nothingMoved: 'Nothing: all answers are shared out as they were.',
  before: (count: number) => `Then, ${groups(count)}`,
  now: (count: number) => `Now, ${groups(count)}`,
  addToCompare: 'Add answers to this room, and see here what moved.',
  savedGaps: 'Essentials missed most then',
}

export const roomScreenWords = inEachLanguage({ 'en-GB': english })
