import { inEachLanguage } from './language'

/** The code of one assessment, for a workshop. */
const english = {
  open: 'Answer code…',
  title: 'Answer code',
  what: 'For a workshop: all your answers as one line of text, without notes, names or dates.',
  /** DESIGN §3, THREATS R10. */
  isAnswers: 'The code is the answers.',
  whoReads: 'Whoever has it can read which questions you said no to.',
  real: 'For a real organisation: show it, type it in or hand over a file; do not put it in a chat.',
  madeUp: 'For an organisation you made up it may go anywhere.',
  show: 'Show the code',
  code: 'Your code',
  checklist: (title: string, version: string) => `It is for ${title}, version ${version}.`,
  sameNumber:
    'It goes by a number made by chance on this computer, so that a newer code of yours takes the place of this one. The number is in no file, and 12 hours after the code was last shown it is another one.',
  mostShown:
    'Your answers have changed more than 60 times since the first code. Tell the trainer that this one is the latest.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser did not let us copy. The code is selected: copy it by hand.',
  readOnly:
    'It is open in another tab. Show the code there, or close this, press “Work on it here instead” and come back: a second number would count you twice.',
}

export const answerCodeWords = inEachLanguage({ 'en-GB': english })
