import { inEachLanguage } from './language'
import { plural } from './plural'

/** A new assessment, and its profile afterwards. */
const english = {
  newTitle: 'New assessment',
  profileTitle: 'About you',
  newHeading: 'A few things about you',
  newLead: 'They choose the questions that fit. Skip what you do not know: when in doubt, we ask.',
  profileHeading: 'What you told us about yourself',
  profileLead: 'Changing these shows or hides questions. No answer is lost: hidden ones wait.',
  newFor: (title: string, version: string) => `${title}, version ${version}`,
  nameLabel: 'Name of your organisation',
  ownNameLabel: 'A name for this, yours or another',
  nameHint: 'You may leave this empty. It stands on your plan.',
  nameTooLong: 'Name must be 300 characters or fewer',
  pollingDayLabel: 'Next polling day',
  pollingDayHint: 'You may leave this empty. For example, 6 May 2027.',
  pollingDayPast: 'Polling day must be today or later',
  pollingDayUnreal: 'Polling day must be a real date, such as 6 May 2027',
  factsHeading: 'What you have',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  hides: (count: number) =>
    plural(count, {
      one: '1 question will be left out.',
      other: `${String(count)} questions will be left out.`,
    }),
  asks: (count: number) =>
    plural(count, { one: '1 question for you', other: `${String(count)} questions for you` }),
  begin: 'Go to the questions',
  beginEssentials: 'Essentials first',
  beginHint: (essentials: number) =>
    `The essentials take about ${String(essentials)} minutes. You can do the rest later.`,
  keep: 'Keep these',
  kept: 'Kept.',
  sensitive: 'Your answers show where you are weak. Do this on a computer you trust.',
  /** What an assessment of a made-up organisation is called. */
  madeUp: (name: string) => `${name} (made up)`,
  noChecklist: 'There is no such checklist to start',
  noChecklistHow: 'Choose one from the start page, or load one in the library.',
}

export const startingWords = inEachLanguage({ 'en-GB': english })
