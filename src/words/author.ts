import type { Basis } from '../core/checklist'
import { inEachLanguage } from './language'

/** What the author of a checklist from a file says of it: their word, never ours. */
const english = {
  says: 'The author says:',
  bases: {
    collection: 'it rests on the NCSC’s Defending Democracy pages',
    ncsc: 'it rests on other NCSC guidance',
    official: 'it rests on other official advice',
    law: 'it rests on the law',
    ours: 'it is their own judgement',
  } satisfies Record<Basis, string>,
  sources: 'Sources, says the author',
  mapping: 'Our mapping of the subject the author names:',
}

export const authorWords = inEachLanguage({ 'en-GB': english })
