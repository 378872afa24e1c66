import type { FileNotice } from '../files/problem'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'

function noticeInEnglish(notice: FileNotice): string {
  switch (notice.kind) {
    case 'from-pdf':
      return 'This was read from the file inside the PDF. The pages may say something else.'
    case 'no-checksum':
      return 'This file was made by hand or by another tool. Look through its answers before you rely on them.'
    case 'damaged':
      return 'This file was changed or damaged after it was saved. What you see is a copy to look at.'
    case 'foreign-checklist':
      return `The checklist in this file, “${cutForQuoting(notice.title)}”, was not written or checked by Hustings or the NCSC.`
    case 'retired':
      return `${strangers(notice.items.length)} to no question of this checklist. Nothing is lost: what was written is kept aside and counts for nothing.`
  }
}

function strangers(count: number): string {
  return plural(count, { one: '1 entry belongs', other: `${count} entries belong` })
}

/** What is told of a file that opens. */
export const fileNoticeWords = inEachLanguage({ 'en-GB': noticeInEnglish })
