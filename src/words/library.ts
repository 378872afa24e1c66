import type { Basis, Fact, Rule } from '../core/checklist'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { addressNotChecked } = terms('en-GB')

/** The library of checklists, and one of them read whole. */
const english = {
  title: 'Library',
  lead: 'Every checklist there is, in every version. Read it, question by question, before you start or without starting.',
  version: (version: string) => `Version ${version}`,
  released: (day: string) => `Released ${day}`,
  size: (questions: string, essentials: number) => `${questions}, ${String(essentials)} of them essential`,
  /** Of a checklist, by its tag: `cy` is Welsh, `en-GB` English. */
  language: (tag: string) =>
    `in ${new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag}`,
  minutes: (minutes: number) => `about ${String(minutes)} minutes`,
  read: 'Read',
  readIt: (title: string, version: string) => `Read ${title}, version ${version}`,
  start: 'Start',
  startIt: (title: string) => `Start ${title}`,
  reviewDue: (day: string) =>
    `To be looked through again by ${day}: that day has passed. Check the linked pages.`,
  reviewBy: (day: string) => `To be looked through again by ${day}.`,
  reconstructed: 'Reconstructed from public reports: for reading',
  reconstructedHow: 'It shows an older state of the guidance. You can compare with it, but not start it.',
  older: 'There is a newer version. This one stays, so that older files can be opened and compared.',

  fromFiles: 'From files',
  fromFilesHow:
    'Checklists that somebody else wrote. Load one here, or drop its file on this page. It stays on this device, and is never taken for a newer version of ours.',
  fromFilesNone: 'None is loaded.',
  loadFile: 'Load a checklist from a file',
  unreadable: 'This checklist can no longer be read. Load its file again.',
  removeForeign: 'Remove',
  removeIt: (title: string) => `Remove ${title} from this device`,
  removed: (title: string) => `${title} is removed. Assessments that use it carry it in themselves.`,
  undo: 'Undo',
  copyAddress: 'Copy address',
  copied: 'Copied.',
  notCopied: 'The browser did not let us copy. Select the address and copy it by hand.',

  checklist: 'Checklist',
  heading: (title: string, version: string) => `${title}, version ${version}`,
  unknown: 'There is no such checklist here',
  unknownHow: 'The address may name a version that was never released, or have lost a part on the way.',
  notLoaded: 'This checklist could not be loaded',
  notLoadedHow: 'Reload the page. If you have no network, open it once while you have one.',
  toLibrary: 'Go to the library',
  audience: 'For',
  changes: 'What this version changed',
  guidance: 'Built around',
  guidanceUpdated: (updated: string, asOf: string) => `Guidance dated ${updated}, as it stood on ${asOf}.`,
  attribution: 'Sources and licence',
  basisHow:
    'Every word is ours. “What it rests on” says whether an item follows the guidance, other official advice or the law, or is our own judgement.',
  twoPages:
    'Two pages of the collection, for political organisations and for those who run elections, could not be read in full. Nothing here claims to quote them.',
  weights: (essential: number, important: number, goodPractice: number) =>
    `An essential counts ${String(essential)}, an important one ${String(important)}, good practice ${String(goodPractice)}.`,
  first: 'Do these before all else',
  profile: 'About you',
  profileHow: 'Your answers to these leave out what does not fit.',
  worksheet: 'Worksheet as PDF',
  download: 'Download as JSON',
  print: 'Print',

  search: 'Search in this checklist',
  searchHint: 'It stays on this page.',
  level: 'Level',
  allLevels: 'All levels',
  role: 'Who usually does it',
  allRoles: 'Any role',
  basis: 'What it rests on',
  authorsBasis: 'What it rests on, says the author',
  allBases: 'Anything',
  framework: 'Other frameworks',
  allFrameworks: 'All, mapped or not',
  shown: (shown: number, all: number) =>
    shown === all ? `All ${String(all)} questions` : `${String(shown)} of ${String(all)} questions`,
  nothingFound: 'No question here fits all of that.',
  showAll: 'Show all of it',

  yesMeans: 'Yes means:',
  partly: 'Partly:',
  why: 'Why:',
  how: 'How',
  evidence: 'Proof that it is done',
  action: 'In the plan:',
  effort: 'Effort:',
  days: (days: number) => `at least ${String(days)} days from start to end`,
  doneBy: 'Usually done by:',
  after: 'Comes after:',
  onlyIf: 'Only asked if:',
  freeze: 'Can break email, sign-in or the site: not close to polling day.',
  alwaysApplies: 'Cannot be set aside.',
  allOrNothing: 'One hole is enough: “partly” counts as missing for the rating.',
  restsOn: 'What it rests on:',
  bases: {
    collection: 'the NCSC’s Defending Democracy pages',
    ncsc: 'other NCSC guidance',
    official: 'other official advice, not the NCSC’s',
    law: 'the law',
    ours: 'our own judgement, not official advice',
  } satisfies Record<Basis, string>,
  sources: 'Sources',
  mapping: 'Our mapping:',
  mappedTo: (framework: string, version: string, parts: string) => `${framework} ${version}: ${parts}`,
  section: (section: string) => `, ${section}`,
  notChecked: addressNotChecked,
  rule: (rule: Rule, facts: readonly Fact[]) => ruleInWords(rule, facts),
}

export const libraryWords = inEachLanguage({ 'en-GB': english })

/** "yes to “Do you run your own website?”, and no to …". */
function ruleInWords(rule: Rule, facts: readonly Fact[]): string {
  if ('has' in rule) return `yes to “${questionOf(rule.has, facts)}”`
  if ('not' in rule) {
    return 'has' in rule.not
      ? `no to “${questionOf(rule.not.has, facts)}”`
      : `not (${ruleInWords(rule.not, facts)})`
  }
  const parts = ('all' in rule ? rule.all : rule.any).map((part) => ruleInWords(part, facts))
  return parts.join('all' in rule ? ', and ' : ', or ')
}

function questionOf(id: string, facts: readonly Fact[]): string {
  return facts.find((fact) => fact.id === id)?.question ?? id
}
