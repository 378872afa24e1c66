import type { Branch } from '../core/branches'
import { percentagesOf, type Score } from '../core/score'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { ratingLineWords } from './rating-line'

const { ratingOrSoFar } = ratingLineWords('en-GB')
const NONE = '–'

/** Many branches beside each other: said alike by the screen and by every report. */
const english = {
  title: 'Branches side by side',
  branch: 'Branch',
  rating: 'Rating',
  overall: 'Overall',
  inPlace: 'In place',
  theme: 'Theme',
  question: 'Question',
  notKnown: 'Not known',
  alias: (place: number) => `Branch ${String(place)}`,
  unnamed: (place: number) => `Unnamed branch ${String(place)}`,
  again: (name: string, nth: number) => `${name} (${String(nth)})`,
  ratingOf: ({ rating, essentials }: Branch) =>
    ratingOrSoFar(rating, essentials.missing.length, essentials.unanswered) ?? NONE,
  share: (score: Score) => {
    const percentages = percentagesOf(score)
    if (percentages === null) return NONE
    const { low, high } = percentages
    return low === high ? `${String(low)}%` : `${String(low)}–${String(high)}%`
  },
  percent: (share: number) => `${String(share)}%`,
  none: NONE,
  branches: (count: number) => plural(count, { one: '1 branch', other: `${String(count)} branches` }),
  people: (count: number) => `${String(count)} people`,
  compared: (count: number) =>
    plural(count, {
      one: '1 question was asked of all of them. Only that one is compared.',
      other: `${String(count)} questions were asked of all of them. Only those are compared.`,
    }),
  noneCompared: 'No question was asked of all of them, so there is nothing to compare.',
  headOffice: (count: number) =>
    plural(count, {
      one: '1 question is run by head office for at least one of them: not compared.',
      other: `${String(count)} questions are run by head office for at least one of them: not compared.`,
    }),
  leftOut: (count: number) =>
    plural(count, {
      one: '1 more was not asked of all.',
      other: `${String(count)} more were not asked of all.`,
    }),
  movedFrom: (versions: string, newest: string) =>
    `Answers to version ${versions} are counted as answers to version ${newest}. What means something else there counts as not known.`,
  selfReported: 'Self-reported. A range counts what is not known as missing, then as in place.',
  ratings: 'Ratings',
  ratingsHow: 'On the questions that are compared.',
  byTheme: 'By theme',
  byThemeHow: 'How much of each theme is in place.',
  columns: (themes: readonly string[], first: number) =>
    themes.map((theme, index) => `${String(first + index)}: ${theme}`).join(' · '),
  essentials: 'Essentials missed most',
  essentialsNone: 'No essential is missing, partly in place or not known anywhere.',
  spread: 'How far apart they are',
  spreadHow: 'Counting what is not known as missing.',
  lowest: 'Lowest',
  middle: 'Middle',
  highest: 'Highest',
  headOfficeHeading: 'Run by head office',
  counts: 'Answers, counted',
  countsHow: 'Counts over everybody, and nothing about anybody.',
  sensitive: 'It shows where each branch is weak: keep it among the people who need it.',
  sensitivePeople: 'It is about people: keep it among those who need it.',
  subject: (checklist: string, version: string) => `${checklist}, version ${version}`,
  header: (checklist: string) => `${checklist} · Branches side by side`,
  atLeast: (what: string) => `${what}, at least %`,
  atMost: (what: string) => `${what}, at most %`,
}

export const branchesWords = inEachLanguage({ 'en-GB': english })
