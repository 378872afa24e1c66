import { inEachLanguage } from './language'
import { terms } from './terms'

const { list } = terms('en-GB')

/** What is recorded of known groups, to be read with one's IT supplier. */
const english = {
  title: 'Known groups',
  heading: 'For your IT supplier: known groups',
  card: 'For your IT supplier: what is recorded of known groups',
  cardHow:
    'Which techniques ATT&CK records for groups that have attacked politics, and what your answers say of each. It never decides the order of your plan.',
  cardLink: 'Read it with your supplier',
  lead: 'Which techniques MITRE ATT&CK records for groups that have attacked politics, stage by stage, and what your answers say of each.',
  /** Of whatever lists what is open, against named attackers. */
  sealed:
    'This file lists what is open, against named attackers. Give it to your supplier sealed. Do not load it into a website you do not run.',
  before: 'Before you print or save this page',
  print: 'Print with all tables',
  caveatsHeading: 'What this can and cannot say',
  version: (version: string) => `MITRE ATT&CK Enterprise ${version}`,
  groupHeading: (name: string, aliases: readonly string[]) =>
    aliases.length === 0 ? name : `${name} (also called ${aliases.join(', ')})`,
  others: 'Other groups on the public record',
  attackId: (id: string) => `In ATT&CK: ${id}`,
  /** "Something in place helps: A, B and C." */
  stageLine: (exposure: string, techniques: readonly string[]) => `${exposure}: ${list(techniques)}.`,
  table: 'The same as a table, with the answers behind it',
  tableOf: (group: string) => `Techniques recorded for ${group}`,
  technique: 'Technique',
  answers: 'What your answers say',
  techniqueName: (id: string, name: string) => `${id} ${name}`,
  nothingAnswered:
    'You have not answered anything yet. What is not known counts as not in place, so this says little so far.',
  begin: 'Answer the essentials first',
  nothingMapped: 'Nothing that this checklist asks about is linked to a technique recorded here.',
  notLoaded: 'What is recorded could not be loaded. If you have no network, try again when you have one.',
  tryAgain: 'Try again',
}

export const exposureScreenWords = inEachLanguage({ 'en-GB': english })
