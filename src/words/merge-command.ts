import type { MergeEntry } from '../core/merge-entry'
import { inEachLanguage } from './language'
import { mergeEntryWords } from './merge-entries'
import { cutForQuoting } from './quoted'

const entries = mergeEntryWords('en-GB')

/** "Answer “Is it on?” [two-step]: In place". What a file says is cut. */
function lineOf(entry: MergeEntry, said: string): string {
  const id = 'item' in entry ? ` [${entry.item.id}]` : ''
  const about = `${entries.kind(entry)} “${cutForQuoting(entries.about(entry))}”${id}`
  return said === '' ? `${about}.` : `${about}: ${said}.`
}

const said = (entry: MergeEntry, side: 'mine' | 'theirs'): string => cutForQuoting(entries.value(entry, side))

/** What `merge` tells on standard error. */
const english = {
  sameFile: 'This is the same file twice. Name the file of a colleague as the second one.',
  saysTheSame: 'Both files say the same. Nothing was taken.',
  movedFirst: (older: string, newer: string) =>
    `These answers to version ${older} are merged as answers to version ${newer}. What means something else there is to be confirmed.`,
  taken: (entry: MergeEntry) => `Only here, taken. ${lineOf(entry, said(entry, 'theirs'))}`,
  stays: (entry: MergeEntry) => `Only here, stays. ${lineOf(entry, said(entry, 'mine'))}`,
  joined: (entry: MergeEntry) => `Both are kept, one below the other. ${lineOf(entry, '')}`,
  newerTaken: (entry: MergeEntry) =>
    `Newer, taken instead of “${said(entry, 'mine')}”. ${lineOf(entry, said(entry, 'theirs'))}`,
  newerStays: (entry: MergeEntry) =>
    `Newer, stays instead of “${said(entry, 'theirs')}”. ${lineOf(entry, said(entry, 'mine'))}`,
  /** `triedNewer`: no time tells which is newer. */
  different: (entry: MergeEntry, pointer: string, triedNewer: boolean) =>
    `Different at ${pointer}. ${lineOf(entry, `“${said(entry, 'mine')}” in the first file, “${said(entry, 'theirs')}” in the second`)} ${
      triedNewer
        ? 'No time tells which is newer: change one of them, or merge on the screen.'
        : 'Change one of them, merge on the screen, or add --prefer newer.'
    }`,
}

export const mergeCommandWords = inEachLanguage({ 'en-GB': english })
