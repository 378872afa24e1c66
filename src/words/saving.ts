import { inEachLanguage } from './language'
import { plural } from './plural'

/** Saving a copy to a file, and opening one again. */
const english = {
  title: 'Save a copy',
  intro: 'A file with all answers, notes and your plan. Open it again here, on any computer, at any time.',
  sensitive: 'It lists every gap. Keep it where only the people who need it can read it.',
  synced: 'If this folder is copied to the internet, so is the file. Seal it.',
  fileName: 'File name',
  fileNameHint: 'A name that gives nothing away is best.',
  sealIt: 'Seal it…',
  saveUnsealed: 'Save it unsealed',
  unsealedInstead: 'Without sealing it',
  saveWhere: 'Unsealed: choose where…',
  saveTo: (name: string) => `Unsealed: save to ${name}`,
  saveAs: 'Unsealed: save as…',
  saveToDownloads: 'Unsealed: to downloads',
  written: (name: string) =>
    `${name} is saved. It was read back from the disk and is whole. Until this tab closes you can save to it again.`,
  unwritable: (name: string) =>
    `${name} could not be written. Choose another place, or save to the downloads.`,
  differs: (name: string) =>
    `What lies in ${name} now is not what was saved. Choose another place, or save to the downloads.`,
  changedTitle: (name: string) => `${name} has changed since`,
  changed:
    'Somebody else, or another tab, wrote to it after you opened it or saved to it here. If you save over it, what is in it now is gone. To keep both, choose “Save as…”. To look first, open it.',
  saveOver: 'Save over it',
  another: (name: string) =>
    `What lies in ${name} now is not this assessment, so it was left alone. Choose another place, or save to the downloads.`,
  notAllowed: (name: string) =>
    `The browser was not allowed to change ${name}, so it is as it was. Save again and allow it, or choose another place.`,
  otherKind: (name: string) =>
    `${name} is the name of another kind of file, so nothing was written to it. Choose a name that ends in .json.`,
  saved: (name: string) => `${name} is in your downloads. It was read back and is whole.`,
  notWhole:
    'The file could not be read back, so it was not saved. Try again, and if it stays so, copy your notes by hand.',
  /** THREATS R11. */
  trust:
    'Nobody from Hustings, the NCSC or your party’s head office will ask you by message for this file or code. Ring the person on a number you already have before you send it.',

  openFailed: (name: string) => `${name} could not be opened`,
  notRead:
    'It could not be read. It may be on a stick that was taken out, or only in the cloud. Copy it to this computer, then open it again.',
  nothingTouched: 'Nothing that was here has changed.',
  lookAnyway: 'Open a copy to look',
  alreadyHere: 'This assessment is already here',
  hereNow: (changed: string, answered: string) => `On this device: changed ${changed}; ${answered}.`,
  inFile: (changed: string, answered: string) => `In the file: changed ${changed}; ${answered}.`,
  answered: (answered: number, asked: number) => `${String(answered)} of ${String(asked)} answered`,
  hereNewer: 'The one on this device is newer.',
  fileNewer: 'The one in the file is newer.',
  sameAge: 'Both were changed at the same moment, and they differ.',
  differsIn: 'What differs',
  answersDiffer: (count: number) => plural(count, { one: '1 answer', other: `${String(count)} answers` }),
  textsDiffer: (count: number) =>
    `Notes, evidence or reasons of ${plural(count, { one: '1 question', other: `${String(count)} questions` })}`,
  actionsDiffer: (count: number) =>
    `Owner, day, hours or state of ${plural(count, { one: '1 action', other: `${String(count)} actions` })}`,
  planDiffers: 'The days and hours of the plan',
  factsDiffer: (count: number) =>
    plural(count, {
      one: '1 fact about the organisation',
      other: `${String(count)} facts about the organisation`,
    }),
  nameDiffers: (here: string) => `The name: here it is ${here}`,
  onlyTimesDiffer: 'Only times, earlier results or what was kept aside.',
  otherQuestions: 'They have no questions in common: the checklist inside the file is another one.',
  hereUnreadable: 'The one on this device cannot be read, so it is not known what differs.',
  answerDiffers: (here: string, inFile: string) => `here ${here}, in the file ${inFile}`,
  andMore: (count: number) => `and ${String(count)} more`,
  replace: 'Replace the one on this device',
  replaceMeans: 'The one on this device stays among its earlier versions. If you are not sure, keep both.',
  notReplaced: 'It was not replaced',
  notReplacedWhy: {
    'open-elsewhere': 'It is open in another tab. Close it there, then open the file again.',
    'no-storage':
      'This browser did not let us keep it. Save a copy of the one here, then open the file again.',
    'sealed-here':
      'The one here is sealed on this device. Unlock it on the start page, then open the file again: nothing is written over it unseen.',
  },
  keepBoth: 'Keep both',
  openHere: 'Open the one on this device',
  copyOf: (name: string, nth: number) => `${name} (from file${nth === 1 ? '' : ` ${String(nth)}`})`,
  duplicateOf: (name: string, nth: number) => `${name} (copy${nth === 1 ? '' : ` ${String(nth)}`})`,
  readFrom: { pdf: 'This was read from the PDF', paste: 'This was read from what you pasted' },
  pagesMayDiffer: 'The pages may say something else.',
  keepIt: 'Keep',
  inFileUndated: (answered: string) => `In the file: ${answered}.`,
  undated: 'The file does not tell when it was changed.',
  foreignTitle: 'This file brings its own questions',
  foreignHow:
    'Load it only if you know who made it; ask them by phone. A checklist cannot read your computer, but it can tell you to do something harmful.',
  foreignChecklistTitle: 'Load this checklist?',
  checklistNamed: (title: string, version: string) => `${title}, version ${version}`,
  foreignChecklistThen:
    'It then stands in the library under “From files”, and says on every screen and page where it came from.',
  foreignScenarioTitle: 'Load this scenario?',
  foreignScenarioName: (title: string, version: string) => `${title}, version ${version}`,
  foreignScenarioHow:
    'Load it only if you know who made it; ask them by phone. A scenario cannot read your computer, but it can tell you to do something harmful.',
  foreignScenarioThen:
    'It then stands in the library under “Written by somebody else”, can be replayed against your answers, and says on every screen where it came from.',
  load: 'Load it',
  faults: (count: number) => `There are ${String(count)} things to mend.`,
  faultPlace: (place: string) => `${place.charAt(0).toUpperCase()}${place.slice(1)}`,
  copyFaults: 'Copy the list',
  faultsCopied: 'Copied.',
  faultsNotCopied: 'The browser did not let us copy. Select the list and copy it by hand.',
  whereToKeep: 'Where shall your answers be kept?',
  noticesTitle: 'Opened, with something to know',
}

export const savingWords = inEachLanguage({ 'en-GB': english })
