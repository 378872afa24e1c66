import { inEachLanguage } from './language'

/** What stands in the OSCAL files beside the words of the report. */
const english = {
  resultsTitle: (name: string) => `${name}: self-assessment`,
  poamTitle: (name: string) => `${name}: action plan`,
  checklist: (title: string, version: string) => `${title}, version ${version}`,
  selfReported: 'Answers of the organisation itself. Nobody has checked them.',
  noAssessmentPlan: 'There is no assessment plan in OSCAL. The checklist stands in its place.',
  noSecurityPlan: 'There is no system security plan in OSCAL. The checklist stands in its place.',
  nothingAsked: 'No question applies, so no control was looked at.',
  answered: (status: string, yesMeans: string) => `Answer: ${status}.\n\nYes means: ${yesMeans}`,
  notChecked: (why: string) => `Not checked. ${why}.`,
  partly: (partly: string) => `Partly: ${partly}`,
  reason: (reason: string) => `Why it does not apply: ${reason}`,
  note: (note: string) => `Note: ${note}`,
  takenFrom: (file: string) => `Taken from: ${file}`,
  dropped: (reason: string) => `Decided not to do: ${reason}`,
  owner: 'Owner of an action',

  /** Said before the file is given out, and in it. */
  warning:
    'This file lists what is open. Give it to your supplier sealed. Do not load it into a website you do not run.',
}

export const oscalWords = inEachLanguage({ 'en-GB': english })
