import type { ByRating } from '../core/rating'
import { inEachLanguage } from './language'
import { plural } from './plural'

const explains: ByRating<string> = {
  strong: 'every essential, and 85% of the rest',
  'basics-in-place': 'every essential in place',
  'basics-in-progress': 'every essential at least partly',
  'urgent-gaps': 'an essential is missing',
}

const english = {
  title: 'Results',
  heading: 'Where you stand',
  about: (name: string, checklist: string, version: string, day: string) =>
    `${name} · ${checklist} ${version} · ${day}`,
  ladder: 'How the rating is reached',
  explains,
  here: 'you are here',
  between: 'possible',
  nextHeading: 'Do these next',
  nextEmpty: 'Nothing to do: no answer asks for an action.',
  openPlan: 'Open the plan',
  themesHeading: 'By theme',
  themesHint: 'How much of each theme is in place, and how many of its questions have an answer.',
  coverageOfTheme: (answered: number, asked: number) => `${String(answered)} of ${String(asked)}`,
  tableHeading: 'The same as a table',
  theme: 'Theme',
  inPlace: 'In place',
  answered: 'Answered',
  percent: (low: number, high: number) =>
    low === high ? `${String(low)}%` : `${String(low)} to ${String(high)}%`,
  noPercent: '–',
  legendLink: (status: string, count: number) => `${status} ${String(count)}`,
  nothingYet: 'No answers yet',
  nothingYetHow:
    'Answer a few questions, and this page shows where you stand. The essentials are the quickest way in.',
  begin: 'Essentials first',
  beginAll: 'All questions',
  goOn: (open: number) =>
    plural(open, { one: 'Answer the last question', other: `Answer the other ${String(open)} questions` }),
  unanswered: (count: number) => `${String(count)} not answered`,
  hidden: (count: number) =>
    plural(count, { one: '1 question left out', other: `${String(count)} questions left out` }),
  coverage: (answered: number, asked: number) => `${String(answered)} of ${String(asked)} questions answered`,
  evidence: (count: number) =>
    plural(count, { one: '1 with evidence', other: `${String(count)} with evidence` }),
  links: 'The questions behind these numbers',
  rangeLabel: (line: string, reason: string | null) => (reason === null ? line : `${line}. ${reason}`),
  leftOut: 'Not checked here',
  headOffice: (count: number) => `${String(count)} run by head office: not checked here`,
  askHeadOffice: 'Copy a message that asks them',
  headOfficeMessage: (questions: readonly string[]) =>
    `You run our email and member system, so we could not answer these questions ourselves. Could you tell us how each one stands?\n\n${questions.map((question) => `- ${question}`).join('\n')}\n`,
  copied: 'Copied. Paste it into a message to your own contact there.',
  notCopied: 'The browser did not let us copy. Select the message below and copy it by hand.',
  message: 'Message',
  changeProfile: 'Change what you said about yourself',
  noneApplies: 'No question applies to you',
  noneAppliesHow: 'What you said about yourself leaves all of them out. Change it to be asked.',
}

export const resultsWords = inEachLanguage({ 'en-GB': english })
