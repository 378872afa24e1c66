import type { UnreadCode } from '../core/code-reader'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'

/** A workshop's answers seen together, and the codes they come in. */
const english = {
  title: 'The room',
  header: (checklist: string) => `${checklist} · The room`,
  groups: (count: number) => plural(count, { one: '1 group', other: `${String(count)} groups` }),
  countsHow: 'How many groups gave each answer. What the groups said about themselves was not checked.',
  gaps: 'Essentials missed most',
  gapsNone: 'No essential is missing, partly in place or not known in any group.',
  disagreements: 'Where the room disagrees most',
  disagreementsHow:
    'First what half of the groups have in place and the other half have not. Who does not know disagrees with nobody.',
  disagreementsNone: 'No group has in place what another has not.',
  counts: 'Answers, counted',
  question: 'Question',
  theme: 'Theme',
  level: 'Level',
  sensitive:
    'For made-up organisations it may go anywhere. For real ones, keep it among the people who were there.',
  codeIsAnswers:
    'This code is the answers: whoever has it can read them. For a real organisation: show it, type it in or hand over a file; do not put it in a chat.',
  noCodes:
    'No answer code could be read. A code begins with HU1; look whether the text is the right one, and whether it is for this checklist.',
  replaced: (count: number) =>
    plural(count, {
      one: '1 older code was left out: its group showed a newer one.',
      other: `${String(count)} older codes were left out: their groups showed newer ones.`,
    }),
  doubled: (count: number) =>
    plural(count, {
      one: 'One number was used for different answers. All of them are counted: ask whose they are.',
      other: `${String(count)} numbers were used for different answers. All of them are counted: ask whose they are.`,
    }),
  /** `shown`: the first characters of the piece, printable. */
  unread: ({ text, why }: UnreadCode) => `“${cutForQuoting(text)}” ${reasonOf(why)}`,
  moreUnread: (count: number) => `${String(count)} more could not be read.`,
}

function reasonOf(why: UnreadCode['why']): string {
  switch (why.kind) {
    case 'another-checklist':
      return 'is no code for this checklist. Look which checklist the group answered.'
    case 'too-short':
      return plural(why.missing, {
        one: 'lacks 1 character. Ask for the whole code.',
        other: `lacks ${String(why.missing)} characters. Ask for the whole code.`,
      })
    case 'wrong':
      return why.group === null
        ? 'has a wrong character somewhere. Compare it with the code on the group’s screen.'
        : `has a wrong character in group ${String(why.group)} of four. Compare that part with the group’s screen.`
  }
}

export const roomWords = inEachLanguage({ 'en-GB': english })
