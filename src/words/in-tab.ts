import { aboutWords } from './about'
import { appWords } from './app'
import { compareWords } from './compare'
import { deletingWords } from './deleting'
import { helpNowWords } from './help-now'
import { homeWords } from './home'
import { keepingWords } from './keeping'
import { DEFAULT_LANGUAGE, saidInTab, type Language, type Translation, type Words } from './language'
import { libraryWords } from './library'
import { plural } from './plural'
import { replayScreenWords } from './replay-screen'
import { savingWords } from './saving'
import { versionsWords } from './versions'

const NUMBERS_IN_TAB =
  'They stay in this tab only, and are gone when you close it: print the card. They are in no file, report or code.'

/**
 * What the one-file edition says otherwise: it keeps what is typed in the memory of one tab, where the hosted one says
 * "on this device".
 */
export function wordsInTab<Table>(words: Words<Table>, language: Language): Table {
  const instead = (language === DEFAULT_LANGUAGE ? IN_ENGLISH : language.inTab).get(words)
  if (instead === undefined) return words(language)
  // The same object each time, as the tables themselves are.
  const made = merged.get(instead) ?? { ...(words(language) as object), ...instead }
  merged.set(instead, made)
  return made as Table
}

const merged = new WeakMap<object, object>()

const NOW = 'Save a copy now, so that nothing is lost.'

const IN_ENGLISH: Translation['inTab'] = new Map([
  saidInTab(appWords, {
    crashedHow: 'What is in this tab is still there. Reload the page to go on.',
    missing: 'That assessment is not in this tab',
    missingHow: 'This file keeps nothing once its tab is closed. If you saved a copy, open the file.',
  }),
  saidInTab(homeWords, {
    nothingYetHow:
      'What you begin stays in this tab until you choose a file to keep it in. Have a saved file? Open it, or drop or paste it on this page.',
    goneAlready: (name) => `${name} is not in this tab any more.`,
  }),
  saidInTab(keepingWords, {
    notKept: {
      blocked: `A reload would lose your last change: this browser has no room for a copy of it. ${NOW}`,
      full: `A reload would lose your last change: this browser has no room for a copy of it. ${NOW}`,
      deleted: `This assessment was deleted. What you see does not come back by itself. ${NOW}`,
      locked: `This assessment is locked, so nothing was written over it. ${NOW}`,
      cleared: `This tab was emptied. What you see does not come back by itself. ${NOW}`,
    },
  }),
  saidInTab(savingWords, {
    hereNow: (changed, answered) => `In this tab: changed ${changed}; ${answered}.`,
    hereNewer: 'The one in this tab is newer.',
    hereUnreadable: 'The one in this tab cannot be read, so it is not known what differs.',
    replace: 'Replace the one in this tab',
    replaceMeans: 'The one in this tab stays among its earlier versions. If you are not sure, keep both.',
    openHere: 'Open the one in this tab',
    written: (name) =>
      `${name} is saved. It was read back from the disk and is whole. From now on each change is saved there too, until this tab is reloaded or closed.`,
  }),
  saidInTab(versionsWords, {
    how: 'Kept in this tab by itself, until it is reloaded or closed: the last 10 changes, one for each 10 minutes of the last 2 hours, and one a day for 30 days. A file copy holds none of them.',
    gone: 'It is not in this tab any more.',
    forgetHow: (count) =>
      `${plural(count, { one: '1 earlier version is', other: `${String(count)} earlier versions are` })} deleted from this tab. So are answers to questions that your checklist does not have any more, and texts in earlier results; their figures stay. A note you deleted is then in none of them.`,
    forgetTraces: 'This cannot be taken back. Files you saved stay where they are.',
  }),
  saidInTab(compareWords, {
    missing: 'One of these is not in this tab',
    chooseNone:
      'There is no other assessment of this checklist in this tab. Open a saved file, or make a copy and go on with that.',
  }),
  saidInTab(helpNowWords, {
    ownStay: NUMBERS_IN_TAB,
    ownOnlyHere: NUMBERS_IN_TAB,
    ownPrivate: 'Anybody who uses this tab can read them. Leave private numbers out on a shared computer.',
    forgotten: 'The numbers are gone from this tab.',
  }),
  saidInTab(libraryWords, {
    fromFilesHow:
      'Checklists that somebody else wrote. Load one here, or drop its file on this page. It stays in this tab until you close it, and is never taken for a newer version of ours.',
    removeIt: (title) => `Remove ${title} from this tab`,
  }),
  saidInTab(replayScreenWords, {
    fromFilesHow:
      'Load one from a file here, or drop it on any page. It stays in this tab until you close it, and is never taken for one of ours.',
    removeThis: (title) => `Remove ${title} from this tab`,
    unknownHow:
      'The address may be from another version. If it came from a file, load the file again: it is gone once the tab is closed.',
  }),
  saidInTab(aboutWords, {
    checks: [
      'Turn the network off before you open this file. All of it works: there is nothing to load.',
      'Or open the browser’s developer tools (F12), choose “Network”, and work for a while. Nothing shows but this file and parts it holds itself (“blob:”, “data:”), and nothing is sent.',
      'Links to other sites open a tab of their own, and only when you press them.',
    ],
    notStopped:
      'Not stopped by this: browser extensions, what the browser itself sends, whoever gave you this file if they changed it, and a person who sends a file or presses a link.',
    kept: [
      'This copy of Hustings is one file. What you type is in the memory of its tab. There is one copy beside it, so that a reload loses nothing: scrambled, and gone when the tab is closed. Nothing else is kept in this browser, because other files on this computer can read what Chrome and Edge keep for a file.',
      'In Chrome and Edge you can choose a file, and each change is then saved there. Other browsers cannot write to a file by themselves: there you are asked to save a copy every ten minutes.',
      'Files you save or print are where you put them. They list every gap.',
    ],
    deletes: [
      'One assessment: on the start page, “More”, then “Delete”. Its earlier versions go with it.',
      'A note: empty its field. Earlier versions still hold it until you press “Earlier versions…”, then “Forget older versions…”.',
      'A workshop: “End workshop…” on its page “Prepare”.',
      'All of it: “Finish…” in the menu or below, or close the tab.',
    ],
    copy: [
      'Whoever hands on a file can change it, and a changed one can say anything about itself. So compare it before you open it, on a computer you trust.',
      'Let your computer work out the number of the file:',
    ],
    notDeleted:
      'Not deleted: files you saved, printed or sent; the browser’s history, which may remember that you opened this file and what a PDF you looked at is called, and its list of downloads; backups. Where you have a duty to keep records, ask before you delete.',
  }),
  saidInTab(deletingWords, {
    open: 'Finish…',
    title: 'Finish, and empty this tab?',
    what: 'This empties the tab: every assessment in it with its earlier versions, checklists from files, your own numbers and settings. It cannot be taken back. Files you saved stay where they are.',
    nothing: 'There is no assessment in this tab.',
    confirm: 'I have the files I need. Empty this tab.',
    notConfirmed: 'Tick that you have the files you need',
    now: 'Finish',
    deleting: 'Emptying',
    deletedTitle: 'This tab is empty',
    deleted:
      'Nothing of it is in this tab or this browser any more. Not deleted: files you saved, printed or sent; the browser’s history, which may remember that you opened this file, and its list of downloads; backups.',
    how: [],
  }),
])
