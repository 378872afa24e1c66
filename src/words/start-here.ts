import { inEachLanguage } from './language'

/** What stands beside the one file of a release, for whoever hands it out. `sum`: its SHA-256 as 64 hex digits. */
export interface ReleaseFacts {
  readonly version: string
  readonly day: string
  readonly sum: string
}

const ENDS = 8

const english = {
  text: ({ version, day, sum }: ReleaseFacts) => `HUSTINGS ${version}, of ${day}
Start here

WHAT TO OPEN
Open hustings.html with a double click. It works in Chrome, Edge, Firefox and
Safari, without a network and without an installation. Everything is in that
one file. What you type stays in its tab until you save it to a file.
The folder "site" is for whoever puts Hustings on a web server. Others can
leave it alone.

BEFORE YOU OPEN IT: IS IT THE RIGHT FILE?
Anybody could have changed it on its way to you. Let your computer work out
the file's number.
  Windows, in the Command Prompt:   certutil -hashfile hustings.html SHA256
  macOS and Linux, in the Terminal: shasum -a 256 hustings.html
The number is:
  ${sum}
Do not trust the line above alone: whoever changes the file can change this
text too. Compare with the number in two places that are not this folder: the
release page, and the project's other channel or the card your trainer printed.
All of it must be the same. If it is not, do not open the file. Ring whoever
gave it to you.

FOR TRAINERS
- Give people the web address before the day. Do not mail hustings.html:
  opening HTML attachments is what attackers want people to learn.
- Bring your own stick, made from a checked download. Copy from it, never back
  to it. A stick that has been in another computer is not opened on yours.
- People who cannot get the app use paper: print the worksheet.
- Print the first and last eight characters on the card, and compare them in
  the hall:  ${sum.slice(0, ENDS)} ... ${sum.slice(-ENDS)}
- Nobody from Hustings, the NCSC or your party's head office will ask you by
  message for a file. Ring the person on a number you already have.

Independent. Not an NCSC product, and not endorsed by the NCSC.
`,
}

export const startHereWords = inEachLanguage({ 'en-GB': english })
