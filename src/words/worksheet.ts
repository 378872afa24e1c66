import { inEachLanguage } from './language'

/** The blank checklist, on paper or to tick on the screen. */
const english = {
  kind: 'Worksheet',
  title: (name: string) => `${name}: worksheet`,
  how: 'Tick one box for each question. “Not sure” is a good answer: it says what to find out. What you tick in this file stays in this file.',
  paper:
    'When it is filled in it lists every gap. Keep it among the people who need it, and do not photograph it.',
  aboutYou: 'About you',
  aboutHow: 'Your answers here decide which questions you can skip.',
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not sure',
  yesMeans: 'Yes means:',
  partlyMeans: 'Partly:',
  onlyIfYes: (question: string) => `Only if you said yes to “${question}”`,
  onlyIfNo: (question: string) => `Only if you said no to “${question}”`,
  noteLine: 'Note or proof',
  boxTold: (question: string, answer: string) => `${question} ${answer}`,
  numbered: (number: number, question: string) => `${String(number)}. ${question}`,
  leftOut: 'Left out',
  leftOutHow: 'Because of what you said about yourselves, these are not asked.',
}

export const worksheetWords = inEachLanguage({ 'en-GB': english })
