import type { CountedField, ShareContents } from '../core/share-contents'
import type { ShareNumbers } from '../core/share-numbers'
import { formatDate } from './dates'
import { inEachLanguage } from './language'
import { plural } from './plural'

/** A field, and how much of it goes in. */
export interface HeldLine {
  readonly what: string
  readonly told: string
}

const FIELDS: Readonly<Record<CountedField, string>> = {
  answers: 'Answers',
  toConfirm: 'Answers still to confirm',
  facts: 'Facts about the organisation',
  settings: 'Polling day, start, hours a week and quiet days',
  states: 'Actions with a state, such as done',
  dueDates: 'Due dates',
  ownHours: 'Hours changed by hand',
  owners: 'Owners’ names',
  notes: 'Notes',
  evidence: 'Evidence',
  reasons: 'Reasons why something does not apply',
  planNotes: 'Notes in the plan',
  answeredBy: 'Who answered',
  answerTimes: 'Times of answers',
  takenFrom: 'Names of files that answers came from',
  earlierResults: 'Earlier results',
  keptAside: 'What was kept aside from older checklists',
}
/** The table's own keys, which its type knows and `Object.keys` does not. */
const COUNTED = Object.keys(FIELDS) as CountedField[]

const RATING_TOLD = { there: 'yes', none: 'none', 'essentials-open': 'none yet' }

const NONE_GOES = 'none goes with it'
const NONE_GO = 'none go with it'

/** Giving somebody else a copy: how much of it, under which name, and what is in it before it leaves. */
const english = {
  title: 'Share a copy',
  intro: 'For somebody else. Choose how much they need to know; the rest stays here.',
  howMuch: 'How much of it',
  presets: {
    numbers: 'Numbers only',
    plan: 'Plan without notes',
    everything: 'Everything',
  },
  presetMeans: {
    numbers: 'The rating, percentages and how many questions are answered, on one page. No answers.',
    plan: 'Answers, actions, owners and dates. No notes, evidence or reasons, and not who answered or when.',
    everything: 'All of it, notes and history too: for whoever carries on with the work.',
  },
  whose: 'Whose it says it is',
  namings: {
    own: (name: string) => `The name: ${name}`,
    alias: 'Another name',
    none: 'No name',
  },
  alias: 'The other name',
  aliasMissing: 'Enter the other name',
  textsMayName: 'Notes and other texts go in as they are: they may still say who you are.',
  alsoIn: 'Also put in',
  byTheme: 'Percentages by theme',
  byThemeWarns: 'In a theme of five questions the numbers nearly tell the answers.',
  day: 'Today’s date',
  form: 'What to make of it',
  forms: {
    file: 'A file that opens again in Hustings',
    full: 'The full action plan as PDF',
    board: 'The board summary as PDF',
  },

  goesIn: 'What goes in',
  making: 'Putting it together',
  failed: 'It could not be put together. Nothing is lost. Close this, and try again.',
  notWhole: 'The copy could not be read back, so there is none to share. Nothing is lost. Try again.',
  madeFromThis: 'The pages are made from this, and hold no more:',
  itself: 'Look at the file itself',
  itselfTold: 'read back from what was made',
  foldedQuestions: (lines: number) =>
    `Left out here, and in the file: ${String(lines)} lines with the checklist’s own questions.`,
  text: 'The text',
  line: ({ what, told }: HeldLine) => `${what}: ${told}`,

  readers: {
    numbers: 'Whoever has it can read how much is in place, and not what is missing.',
    plan: 'Whoever has it can read it. It lists every gap.',
    everything: 'Whoever has it can read it. It lists every gap, with every note.',
  },
  look: 'Look at the pages first',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'This browser did not let us copy. The text is selected: copy it by hand.',
  downloaded: (name: string) => `${name} is in your downloads. It was read back and is whole.`,
  cannotRead: 'It could not be read, so there is no copy to share. Open it to see why.',

  held: (contents: ShareContents, own: ShareContents, withIdentity: boolean): readonly HeldLine[] => [
    { what: 'Name', told: contents.name === '' ? NONE_GOES : contents.name },
    ...COUNTED.map((field) => ({ what: FIELDS[field], told: counted(contents[field], own[field]) })),
    ...(withIdentity ? identity(contents) : []),
  ],
  numbersHeld: ({ name, rating, coverage, themes, day }: ShareNumbers): readonly HeldLine[] => [
    { what: 'Name', told: name === '' ? NONE_GOES : name },
    { what: 'Rating', told: RATING_TOLD[typeof rating === 'string' ? rating : 'there'] },
    {
      what: 'Percentages',
      told:
        themes === null
          ? 'of the whole checklist'
          : `of the whole checklist, and of ${plural(themes.length, { one: '1 theme', other: `${String(themes.length)} themes` })}`,
    },
    {
      what: 'Coverage',
      told: `how many of ${String(coverage.asked)} are answered, have evidence or were set aside`,
    },
    { what: 'Date', told: day === null ? NONE_GOES : formatDate('en-GB', day) },
    { what: 'Answers', told: NONE_GO },
    { what: 'Notes, evidence and reasons', told: NONE_GO },
    { what: 'Facts about the organisation', told: NONE_GO },
    { what: 'Actions, owners and due dates', told: NONE_GO },
  ],
}

export const sharingWords = inEachLanguage({ 'en-GB': english })

function counted(kept: number, had: number): string {
  if (kept === 0) return had === 0 ? 'none' : NONE_GO
  return kept === had ? String(kept) : `${String(kept)} of ${String(had)}`
}

function identity({ hasTimes, hasOwnId }: ShareContents): readonly HeldLine[] {
  return [
    { what: 'When it was begun and changed last', told: hasTimes ? 'yes' : 'no' },
    {
      what: 'The number that Hustings knows it by',
      told: hasOwnId
        ? 'your own: two copies can be seen to be of one assessment'
        : 'one made for copies: it is always the same, and does not lead back to yours',
    },
    { what: 'The questions', told: 'all of them, so that it opens anywhere' },
  ]
}
