import { inEachLanguage } from './language'

const english = {
  open: 'Delete everything…',
  title: 'Delete everything?',
  what: 'This deletes all that Hustings keeps in this browser: every assessment with its earlier versions, what was set aside, checklists from files, your own numbers and settings. It cannot be taken back.',
  copies: 'Save a copy of each first',
  copiesHow:
    'A sealed copy opens with its passphrase only. Whoever has an unsealed one can read it. Where you have a duty to keep records, ask before you delete.',
  nothing: 'There is nothing here that a copy can be made of.',
  notListed: 'This browser does not say what is kept here.',
  sealOne: (name: string) => `Seal a copy: ${name}`,
  saveOne: 'Save it unsealed',
  saveOneOf: (name: string) => `Save it unsealed: ${name}`,
  setAside: (day: string) => `what was set aside on ${day}`,
  saved: (name: string) => `${name} is in your downloads. It was read back and is whole.`,
  savedAsIs: (name: string) => `${name} is in your downloads, as it is: it could not be read.`,
  notSaved: 'That copy could not be made. Try again, or open the assessment and save it there.',
  confirm: 'I have the copies I need. Delete all of it.',
  notConfirmed: 'Tick that you have the copies you need',
  now: 'Delete everything',
  deleting: 'Deleting',
  deletedTitle: 'Deleted',
  deleted:
    'Deleted from Hustings. Not deleted: files you saved, printed or sent; the browser’s history and list of downloads; backups. In Chrome and Edge, traces can stay on the disk after this; to remove them, also delete this site’s data in the browser’s settings.',
  waiting:
    'Another tab still holds on to what is now empty. Close the other tabs of Hustings, and it goes too.',
  failedTitle: 'Not all of it could be deleted',
  failed: 'This browser did not let us delete all of it. Delete this site’s data in the browser’s settings.',
  howTitle: 'How to delete this site’s data',
  how: [
    'Chrome and Edge: press the sign to the left of the address, then “Cookies and site data”, then the bin or “Remove” beside this site.',
    'Firefox: press the padlock to the left of the address, then “Clear cookies and site data”.',
    'Safari: Settings, “Privacy”, “Manage Website Data”, then this site.',
  ],
  done: 'Go to the start',
}

export const deletingWords = inEachLanguage({ 'en-GB': english })
