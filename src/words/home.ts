import { inEachLanguage } from './language'
import { plural } from './plural'

const english = {
  title: 'Start',
  heading: 'Is your organisation hard to hack?',
  lead: 'Check it against questions built around the NCSC’s Defending Democracy guidance. See what matters most, and leave with an action plan you can hand to your team.',
  start: 'Start an assessment',
  example: 'Try a worked example',
  nothingSent: 'Nothing you type is sent anywhere by this page',
  facts: (essentials: number, all: number) =>
    `Essentials in about ${String(essentials)} minutes, all of it in about ${String(all)}, in sittings of any length · Not an NCSC product`,
  continueHeading: 'Continue',
  nothingYet: 'Nothing started yet',
  nothingYetHow:
    'What you begin is kept on this device and listed here. Have a saved file? Open it, or drop or paste it on this page.',
  noStorage: 'This browser keeps nothing here',
  noStorageHow:
    'It may be a private window, a full disk or a setting. You can still answer everything: save a copy as a file before you close the tab.',
  choose: 'Choose your checklist',
  facets: (questions: number, version: string) =>
    `${plural(questions, { one: '1 question', other: `${String(questions)} questions` })} · version ${version}`,
  /** `minutesLeft`: `null` where nobody knows how long it takes. */
  progress: (answered: number, asked: number, minutesLeft: number | null) => {
    if (asked > 0 && answered >= asked) return 'all answered'
    const share = `${String(answered)} of ${String(asked)} answered`
    return minutesLeft === null ? share : `${share}, about ${String(minutesLeft)} min left`
  },
  gaps: (count: number) => plural(count, { one: '1 gap', other: `${String(count)} gaps` }),
  actionsFor: (name: string) => `More for ${name}`,
  more: 'More',
  newerVersion: 'A newer version of this checklist is out',
  letGo: 'Let it go',
  letItGo: (name: string) => `Let it go: ${name}`,
  rename: 'Rename',
  renameTitle: 'Rename this assessment',
  nameLabel: 'Name',
  saveName: 'Save the name',
  duplicate: 'Make a copy',
  remove: 'Delete',
  removed: (name: string) => `${name} is deleted.`,
  undo: 'Undo',
  restored: (name: string) => `${name} is back.`,
  changed: (day: string) => `changed ${day}`,
  openElsewhere: (name: string) => `${name} is as it was. It is open in another tab. Close it there first.`,
  notChanged: (name: string) => `${name} is as it was: this browser could not do that. Try again.`,
  notRestored: (name: string) => `This browser could not bring ${name} back. Try “Undo” again.`,
  cannotBeRead: (name: string) =>
    `${name} could not be read, so nothing was done to it. Open it to see why, and to download it as it is.`,
  goneAlready: (name: string) => `${name} is not on this device any more.`,
  notRemoved: 'This browser could not delete it. Try again.',
  setAsideTitle: 'Set aside',
  setAsideHow: 'These could not be read. Download them before you delete them.',
  setAsideFrom: (day: string) => `Set aside on ${day}`,
  readIt: 'Read all the questions first',
  purposes: {
    title: 'What it is for',
    check: {
      who: 'Check yourselves',
      gets: 'Plain questions, saved as you go. At the end you know what to do on Monday.',
      link: 'See where an example stands',
    },
    track: {
      who: 'Track the work',
      gets: 'The plan as PDF, spreadsheet or calendar; last year beside this year; and what each point rests on.',
      link: 'Compare the files of several branches',
    },
    train: {
      who: 'Train a room',
      gets: 'Questions for the wall, votes by hand, real attacks step by step, and sheets to print. It works without a network.',
      link: 'Run a workshop',
    },
  },
}

export const homeWords = inEachLanguage({ 'en-GB': english })
