import { inEachLanguage } from './language'

/** A file that branches start from. */
const english = {
  link: 'Make a starter file for branches',
  title: 'Starter file',
  heading: 'Make a starter file for branches',
  how: 'Branches open it to begin their own assessment. They see everything in it first, and take what is true for them.',
  nameLabel: 'Title',
  nameHint: 'Branches see it when they open the file.',
  nameMissing: 'Enter a title',
  nameTooLong: 'Title must be 300 characters or fewer',
  whatGoesIn: 'What goes in',
  facts: (count: number) => `What you say about yourselves (${String(count)})`,
  pollingDay: 'Polling day',
  dueDates: (count: number) => `Due dates (${String(count)})`,
  notes: 'Notes on the answers below',
  answers: 'Answers',
  answersHow:
    'Choose what is the same in every branch, such as what head office runs. Answers that are still to be confirmed cannot go in.',
  answersNone: 'There are no answers yet that could go in.',
  all: 'Choose all',
  none: 'Choose none',
  preview: 'In the file',
  previewHow:
    'This, and nothing else. No names of people, times, evidence, owners, hours or earlier results.',
  nothing: 'Nothing yet.',
  nothingChosen: 'Choose at least one thing that goes in',
  checklist: (title: string, version: string) => `${title}, version ${version}`,
  factLine: (question: string, yes: boolean) => `${question} ${yes ? 'Yes' : 'No'}`,
  pollingDayIs: (day: string) => `Polling day: ${day}`,
  dueLine: (action: string, day: string) => `${action} Due ${day}.`,
  noteLine: (note: string) => `Note: ${note}`,
  saved: (name: string) => `${name} is in your downloads. It was read back and is whole.`,
  notWhole: 'The file could not be read back, so it was not saved. Shorten the notes, then try again.',
}

export const starterWords = inEachLanguage({ 'en-GB': english })
