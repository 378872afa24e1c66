import { inEachLanguage } from './language'

/** Made-up organisations to work on, and what to print for the day. */
const english = {
  fictional: 'Made-up organisations to work on',
  fictionalHow:
    'Give each table one, or the same to all. Groups answer from its story, and nobody has to tell of their own gaps.',
  story: 'The story',
  talk: 'To talk about',
  open: 'Open it as an assessment',
  openThis: (name: string) => `Open it as an assessment: ${name}`,
  sheet: 'Worksheet with this story',
  sheetOf: (name: string) => `Worksheet with this story: ${name}`,
  notLoaded: 'The made-up organisations could not be loaded. Try again when you have a network.',

  pack: 'Print for the day',
  packHow:
    'With the questions and the minutes that are set above. Look at each, then print it or download it.',
  notSet: 'Set the questions and the minutes above first.',
  attack: 'Attack in the guide',
  noAttack: 'None',
  guide: 'Facilitator’s guide',
  ownSheet: 'Worksheet without a story',
  cards: 'Blank Monday card',
}

export const workshopPrintWords = inEachLanguage({ 'en-GB': english })
