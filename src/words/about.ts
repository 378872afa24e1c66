import type { Basis } from '../core/checklist'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { copyIsOld } from './release'

/** Code and fonts of others that this page carries, by licence. */
interface Credit {
  readonly what: string
  readonly licence: string
}

const credits: readonly Credit[] = [
  { what: 'Hustings itself', licence: 'MIT' },
  {
    what: 'Atkinson Hyperlegible Next, the typeface on the screen, Braille Institute of America',
    licence: 'SIL Open Font License 1.1',
  },
  { what: 'Source Sans 3, the typeface in reports, Adobe', licence: 'SIL Open Font License 1.1' },
  { what: 'React, React DOM and Scheduler', licence: 'MIT' },
  { what: 'jsPDF, with Babel runtime, fast-png and iobuffer', licence: 'MIT' },
  { what: 'pako', licence: 'MIT and Zlib' },
  { what: 'fflate, Valibot, Zustand, React Hook Form, noble hashes, write-excel-file', licence: 'MIT' },
  {
    what: 'age-encryption (typage), with noble ciphers, curves and post-quantum, and scure base',
    licence: 'BSD 3-Clause and MIT',
  },
  {
    what: 'The long word list of the Electronic Frontier Foundation, for passphrases: the words alone',
    licence: 'CC BY 4.0',
  },
  { what: 'idb', licence: 'ISC' },
]

const keys: readonly (readonly [keys: string, does: string])[] = [
  [
    '1 to 5',
    'Inside a question: yes, partly, no, not sure, doesn’t apply. They can be switched off above the questions.',
  ],
  ['J and K', 'Inside a question: to the next one, and to the one before.'],
  ['Ctrl+Z, or ⌘Z', 'Takes back the last change, outside text fields. With Shift: brings it back.'],
  ['Tab and Enter', 'Reach and press everything.'],
  ['Escape', 'Closes a box that has opened.'],
  [
    'In a workshop',
    'Arrows and Page Up, Page Down lead through the questions; the page with them lists all its keys.',
  ],
]

const bases: Readonly<Record<Basis, string>> = {
  collection: 'The Defending Democracy collection itself asks for it.',
  ncsc: 'The NCSC asks for it elsewhere.',
  official:
    'Another official body asks for it, such as the police, GOV.UK or the Information Commissioner’s Office.',
  law: 'The law asks for it.',
  ours: 'We found no official page that says it. It is our own judgement.',
}

const english = {
  title: 'About',
  whatTitle: 'What this is, and what it is not',
  what: [
    'Hustings asks a political organisation plain questions about its accounts, devices, data and people. It shows what matters most, and makes a plan of what to do.',
    'It is not an audit, a certificate or a promise. It counts what you say is in place: “58% of this checklist”, never of the guidance.',
    'It is independent. It is not an NCSC product, and not produced, reviewed or endorsed by the NCSC.',
  ],
  wordsTitle: 'Who wrote the words',
  words: [
    'We did, all of them. No sentence is copied from the guidance. Levels, hours and the order of the plan are our own judgement; the NCSC gives none.',
    'Each question says what it rests on:',
  ],
  bases,
  unread: [
    'Two pages of the collection could not be read in full: the one for political organisations and the one for those who run elections. What we say of them comes from public reports about them and from the NCSC’s other guidance.',
    '“Address not checked” after a source means that we know the page but did not open that address. Look it up by its title.',
  ],
  nothingTitle: 'Nothing leaves this page, and how to check it',
  nothing: [
    'Nothing you type is sent anywhere by this page. Its own rules, which the browser enforces, forbid it to fetch or send.',
    'A page cannot prove its own honesty, so there is no green tick here and no counter. Check it yourself:',
  ],
  checks: [
    'Open an assessment, turn the network off, and go on answering. Your answers never need it. Once “Ready for offline” below says yes, no part of Hustings does.',
    'Or open the browser’s developer tools (F12), choose “Network”, and work for a while. Parts of the app may load from the address in the bar. Nothing else shows, and nothing is sent.',
    'Links to other sites open a tab of their own, and only when you press them.',
  ],
  notStopped:
    'Not stopped by this: browser extensions, what the browser itself sends, whoever controls this web address, and a person who sends a file or presses a link.',
  policy: 'The rules this page runs under',
  keptTitle: 'What is kept where',
  kept: [
    'Your assessments are kept in this browser on this device, as plain data, unless you chose “Keep nothing on this computer”. So are checklists and attacks you loaded from files and your own numbers under “Something wrong now?”. Whoever can use this browser can read them. Use disk encryption and lock your screen.',
    'Where you chose “Keep nothing on this computer”, the tab also keeps no setting and no number you type: they go when you close it.',
    'A workshop, with the hands counted in it, is in the memory of its tab. There is one copy beside it for a reload: scrambled, and gone when the tab is closed.',
    'Files you save or print are where you put them. They list every gap.',
  ],
  deleteTitle: 'How to delete',
  deletes: [
    'One assessment: on the start page, “More”, then “Delete”. Its earlier versions go with it.',
    'A note, evidence or reason: empty its field and leave it. It is then deleted from earlier versions too; until you close the tab, “Undo” brings it back. What you only changed stays in them until you press “Earlier versions…”, then “Forget older versions…”.',
    'Your own numbers: “Forget these numbers” on the page “Something wrong now?”.',
    'A workshop: “End workshop…” on its page “Prepare”.',
    'All of it: “Delete everything…” below, or delete this site’s data in the browser’s settings.',
  ],
  notDeleted:
    'Not deleted: files you saved, printed or sent; the browser’s history and list of downloads; backups. In Chrome and Edge, traces can stay on the disk after you delete an assessment; to remove them, also delete this site’s data in the browser’s settings. Where you have a duty to keep records, ask before you delete.',
  versionTitle: 'Version',
  version: (version: string, day: string) => `Hustings ${version} of ${day}`,
  copyIsOld,
  checklists: 'Checklists in this copy',
  checklist: 'Checklist',
  released: 'Released',
  number: 'Version',
  newTitle: 'What is new',
  newIn: (release: string) => `New in ${release}`,
  newLines: (count: number) => plural(count, { one: '1 change', other: `${String(count)} changes` }),
  copyTitle: 'Is this the right copy?',
  copy: [
    'Whoever controls a web address can change what it shows, and its next visit can read what is stored there unsealed, before you accept any update. For the most sensitive work use the one-file edition, hustings.html, checked before it is opened.',
    'Let your computer work out the number of that file:',
  ],
  copyCommands: [
    ['Windows, in the Command Prompt', 'certutil -hashfile hustings.html SHA256'],
    ['macOS and Linux, in the Terminal', 'shasum -a 256 hustings.html'],
  ] as readonly (readonly [system: string, command: string])[],
  copyThen: [
    'Compare it with the number published in two places that are not the folder the file came in: the release page, and the project’s other channel or the card your trainer printed. All 64 characters must be the same.',
    'If they are not, do not open the file. Ring whoever gave it to you.',
  ],
  keysTitle: 'Keys',
  keys,
  licenceTitle: 'Licences and thanks',
  ogl: 'Contains public sector information licensed under the',
  oglName: 'Open Government Licence v3.0',
  summarised:
    'The checklists summarise, in our own words, public guidance from the UK National Cyber Security Centre and other bodies. Check the linked pages for current advice.',
  names:
    'Names and marks belong to their owners. Naming somebody here does not mean that they stand behind Hustings.',
  credits,
  credit: (what: string, licence: string) => `${what}: ${licence}`,
}

export const aboutWords = inEachLanguage({ 'en-GB': english })
