import { inEachLanguage } from './language'

/** How an assessment stands against Cyber Essentials, the CAF and the CSF. */
const english = {
  title: 'For your IT lead: Cyber Essentials, CAF and CSF',
  told: 'our own mapping',
  lead: 'Which of your answers belong to which part of these frameworks.',
  ownMapping: 'This is our own mapping, not a certificate.',
  authorsSubjects:
    'Which subject a question is about is only what the author of this checklist says. Nobody here has checked it.',
  notLoaded: 'The frameworks could not be loaded. Reload the page, and try again.',
  loading: 'Loading the frameworks',
  names: { cyberEssentials: 'Cyber Essentials', caf: 'CAF', csf: 'NIST CSF' },
  nameWithVersion: (name: string, version: string) => `${name} ${version}`,
  mapped: (mapped: number, all: number) => `${String(mapped)} of ${String(all)} have a question here`,
  about: (name: string, publisher: string) => `${name}. ${publisher}.`,
  licence: (licence: string) => `${licence}.`,
  caption: (framework: string, group: string) => `${framework}: ${group}`,
  group: (id: string, title: string) => `${id} ${title}`,
  parts: { cyberEssentials: 'Control', caf: 'Outcome', csf: 'Subcategory' },
  answers: 'Your answers',
  nothing: 'Nothing mapped',
  reportTitle: 'Against Cyber Essentials, CAF and CSF',
  openActions: 'Actions',
  counted: (count: number, status: string) => `${String(count)} ${status.toLowerCase()}`,
  leftOutShort: 'left out',
  leftOut: 'Left out: does not apply to you',
  toConfirm: (status: string) => `${status}, to confirm`,
}

export const frameworksWords = inEachLanguage({ 'en-GB': english })
