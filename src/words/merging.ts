import { inEachLanguage } from './language'
import { plural } from './plural'

const things = (count: number): string => plural(count, { one: '1 thing', other: `${String(count)} things` })

/** Two files becoming one on the screen, and the way there. */
const english = {
  title: 'Merge',
  cardTitle: 'Work with colleagues',
  cardHow:
    'Take what colleagues answered in their files into this assessment, or hand branches a file to start from.',
  cardLink: 'Merge files from colleagues',
  heading: 'Merge files from colleagues',
  how: 'Choose the files one after the other. You see everything that a file would change before it changes anything, and one press takes it back.',
  choose: 'Choose files',
  reading: 'Reading…',
  waiting: (count: number) =>
    plural(count, {
      one: '1 more file waits for its turn.',
      other: `${String(count)} more files wait for their turn.`,
    }),
  refusedTitle: 'Not merged',
  refused: (name: string, why: string) => `${name}: ${why}`,
  notAnAssessment: 'This is not a saved assessment. Choose a file that Hustings saved.',
  unreadable: 'The browser could not read it. Copy it to this computer, then choose it again.',
  back: 'Back to the results',
  mergeHere: 'Merge it into the one on this device',

  from: 'From the file',
  into: 'Into',
  fileChanged: (moment: string) => `The file was changed ${moment}.`,
  fileUndated: 'The file does not tell when it was changed, so its times are not known.',
  fileFuture:
    'The file says that it was changed after today. Its times are not to be trusted, and count as not known.',
  saysTheSame: 'This file says the same as what is here. There is nothing to merge.',
  cannot: 'These cannot become one',
  next: 'Go on',
  nameStays: 'The name and earlier results of the one here stay.',
  movedTheirs: (older: string, newer: string) =>
    `The file has answers to version ${older}. They are merged as answers to version ${newer}: what means something else there is to be confirmed.`,
  movedMine: (older: string, newer: string) =>
    `The file has answers to version ${newer}, yours are to version ${older}. Merging moves yours to version ${newer} first: what means something else there is to be confirmed.`,

  different: (count: number) => `Different: ${String(count)}`,
  differentHow: 'Both say something, and not the same. Choose for each.',
  differentNone: 'Nothing is different.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  keepBoth: 'Keep both, one below the other',
  tooLong: 'Both together are too long for one field, so one has to be chosen.',
  toChoose: 'Not chosen yet',
  keepAllMine: (count: number) => `Keep mine for the ${String(count)} not chosen yet`,
  given: (by: string, moment: string) => `${by}, ${moment}`,
  timeUnknown: 'time not known',
  somebody: 'nobody named',
  noteOf: (text: string) => `Note: ${text}`,
  evidenceOf: (text: string) => `Evidence: ${text}`,

  onlyTheirs: (count: number) => `Only in the file: ${String(count)}`,
  onlyTheirsHow:
    'Ticked is what can do no harm. What would raise your score, set a question aside, finish an action or change a date, an owner or hours is yours to tick.',
  onlyTheirsNone: 'The file has nothing that is not here.',
  takeAll: 'Take all',
  takeNone: 'Take none',

  same: (count: number) => `The same: ${String(count)}`,
  onlyMine: (count: number) => `Only here, stays: ${String(count)}`,
  showSame: 'What is the same',
  showOnlyMine: 'What only you have',

  preview: 'What comes of it',
  before: 'Now',
  after: 'After merging',
  rating: 'Rating',
  inPlace: 'In place',
  answered: 'Answered',
  what: 'What',
  taken: (count: number) =>
    count === 0 ? 'Nothing of the file is taken.' : `${things(count)} of the file will be taken.`,
  open: (count: number) => `${things(count)} to choose first.`,
  apply: 'Merge',
  applyPresets: 'Take these and begin',
  cancel: 'Do not merge',
  withoutPresets: 'Begin without them',
  stillOpen: (count: number) =>
    `${things(count)} under “Different” ${plural(count, { one: 'has', other: 'have' })} no choice yet. Choose, or keep yours for all of them.`,
  tooMuch:
    'Both together are more than one file can hold, so nothing was merged. Take less, or shorten notes first.',
  merged: (name: string) => `Merged with “${name}”.`,
  nothing: (name: string) => `Nothing of “${name}” was taken.`,
  takenBack: 'Taken back. All is as it was before.',
  undo: 'Take it back',
  readOnly: 'This assessment is open in another tab. Work on it here first, then merge.',

  presets: 'What this starter file brings',
  presetsHow: (title: string) => `From “${title}”. Nothing of it is in your assessment until you take it.`,
  starterForeign: 'This starter file brings its own questions',

  shareCopyTitle: 'This is a copy that was made to be shared',
  shareCopyHow:
    'Open it on its own, or merge it into an assessment of the same checklist on this device. You see everything before it changes anything.',
  openAlone: 'Open it on its own',
  mergeInto: (name: string, answered: string) => `Merge into ${name} (${answered})`,
}

export const mergingWords = inEachLanguage({ 'en-GB': english })
