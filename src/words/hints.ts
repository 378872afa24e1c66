import { inEachLanguage } from './language'

/** What one is told the first time, once. */
const english = {
  questions:
    '“Not sure” is a good answer: it goes on the plan as something to find out. You need not finish in one go.',
  plan: 'Press an action to see why and how, and to give it an owner. “Download PDF” makes a summary for the board, or one person’s list.',
  hide: 'Got it',
}

export const hintsWords = inEachLanguage({ 'en-GB': english })
