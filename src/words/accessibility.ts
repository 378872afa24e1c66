import { inEachLanguage } from './language'

/** What was tested and what was not: a statement that claims no more than somebody looked at. */
const english = {
  title: 'Accessibility',
  aim: 'Hustings is meant for everybody: by keyboard alone, with a screen reader, with large text, on a narrow screen, in the dark, in forced colours, and never by colour alone. It is built to meet WCAG 2.2 at level AA. Its PDFs are tagged for screen readers.',
  testedTitle: 'Tested at every change',
  tested: [
    'Every screen and every box that opens, with axe, a program that knows many faults: in light, in the dark on 320 pixels, and in forced colours. It finds none.',
    'Every screen with text of twice the size, and with letters, words and lines set further apart. Nothing is cut off, and the page never scrolls sideways.',
    'The whole way from the first screen to the finished PDF by keyboard alone. Focus is seen at each step and is never covered.',
    'What a screen reader is told on that way: names, states and headings, written down in words and compared.',
    'Buttons and fields are 44 pixels high and wide or more. Nothing moves where less motion is asked for.',
    'The words in a made-up language a third longer than English, on a phone’s width.',
    'PDFs: text, tables, figures and fields are tagged, in the order of reading, with title and language.',
  ],
  notTestedTitle: 'Not tested',
  notTested: [
    'With a screen reader. Programs say that names and order are right; nobody has listened to them.',
    'By people who use a screen reader, a braille display, voice control or a switch every day.',
    'On real phones: in the size of one, in browsers on a computer.',
    'Whether the words are easy enough for people with a learning disability, or who are new to English.',
    'The workbook, the calendar and the other files for other programs.',
  ],
  limitsTitle: 'What may get in your way',
  limits: [
    'Single keys answer while you are inside a question. Switch them off above the questions if your voice control types them.',
    'A sealed assessment locks after 15 minutes without a key or click. What was saved is there again once you unlock it.',
  ],
  reportTitle: 'If something does not work for you',
  report: [
    'Tell whoever gave you this copy what you wanted to do, what happened instead, and with which device and program. Leave your answers out: nobody needs them to mend it.',
    'Until then, another way may do: “Download PDF” on the plan makes a worksheet to fill in on paper, and all of it works from a terminal too.',
  ],
}

export const accessibilityWords = inEachLanguage({ 'en-GB': english })
