import { inEachLanguage } from './language'

/** What one leaves a workshop with, in one place. */
const english = {
  title: 'Take it home',
  how: 'Your file opens again on any computer. Your plan says what to do, and the card has the first three things.',
  file: 'Save your file',
  plan: 'Open your plan',
  card: 'Show the Monday card',
}

export const takingHomeWords = inEachLanguage({ 'en-GB': english })
