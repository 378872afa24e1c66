import type { Action } from '../core/action'
import type { Basis } from '../core/checklist'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { copyIsOld } from './release'
import { terms } from './terms'

const { addressNotChecked } = terms('en-GB')

/** The action plan as a document. What it shares with screens stands in `result.ts`, `terms.ts` and `help-now.ts`. */
const english = {
  plan: 'Action plan',
  title: (name: string) => `${name}: action plan`,
  subject: (checklist: string, version: string) =>
    `Made from the checklist “${checklist}”, version ${version}`,
  made: (checklist: string, version: string, day: string) => `${checklist}, version ${version} · ${day}`,
  pollingDay: (day: string) => `Polling day: ${day}`,
  header: (name: string, report: string) => `${name} · ${report}`,
  contents: 'In this plan',
  /** `built`: the day this copy of Hustings was last changed. */
  footer: (day: string, built: string) => `Made ${day} with Hustings of ${built} · Not an NCSC product`,
  copyIsOld,
  page: 'Page {page} of {pages}',
  /** The marking of each page, as a sentence among others. */
  marked: (marking: string) => (/[.!?…]$/.test(marking) ? marking : `${marking}.`),
  sensitive: 'It lists every gap: keep it among the people who need it.',

  attachmentTold: 'The answers and the plan of this report, to open in Hustings',
  attachmentMeans:
    'The answers are inside this file: whoever has it can open them in Hustings. It holds what this part shows, and no more.',
  everyAnswer: 'Every answer',
  aboutYou: 'About you',
  question: 'Question',
  answer: 'Answer',
  yes: 'Yes',
  no: 'No',
  about: 'On:',
  reason: 'Reason:',
  leftOut: 'left out',
  toConfirmShort: 'to confirm',
  typedIntoPlan: 'What was typed into the plan',
  startDay: (day: string) => `Start day: ${day}`,
  hoursAWeek: (hours: number) => `Hours a week: ${String(hours)}`,
  freezeDays: (days: number) => `Days before polling day in which nothing is changed: ${String(days)}`,

  whereYouStand: 'Where you stand',
  unknown: (parts: string) => `Not known yet: ${parts}.`,
  byTheme: 'By theme',
  theme: 'Theme',
  inPlace: 'In place',
  share: (low: number, high: number) =>
    low === high ? `${String(low)}%` : `${String(low)}–${String(high)}%`,
  noShare: '–',
  themeBar: (theme: string, counts: string, share: string) =>
    `${theme}: ${counts === '' ? 'none apply' : counts} (${share})`,

  untilPollingDay: 'Until polling day',
  timelineAlt: (from: string, to: string, spans: readonly string[]) =>
    `From ${from} to polling day, ${to}. ${spans.join('; ')}.`,
  spanAlt: (action: string, from: string, to: string) =>
    `${action.replace(/\.$/, '')}: ${from === to ? from : `${from} to ${to}`}`,

  whatToDo: 'What to do, in this order',
  total: (count: number, hours: string) =>
    plural(count, {
      one: `1 action, about ${hours} of work.`,
      other: `${String(count)} actions, about ${hours} of work in all.`,
    }),
  ownFigures: 'Hours and order are our own judgement, not the NCSC’s. Change them where you know better.',
  authorsFigures: 'Hours are the author’s. The order is worked out from them.',
  noAction: 'There is nothing to do: no answer is “partly”, “no” or “not sure”.',
  noActionYet: 'No action yet. Answer some questions, and what to do shows here.',
  place: 'No.',
  action: 'Action',
  level: 'Level',
  effort: 'Effort',
  owner: 'Owner',
  due: 'Due',
  none: '–',
  ownerKind: (owner: string) => `Actions for ${owner}`,
  ownerTitle: (name: string, owner: string) => `${name}: actions for ${owner}`,
  ownerNumbers: 'The numbers are those of the whole plan.',
  nothingOwned: (owner: string) => `No open action has the owner “${owner}”.`,
  numbered: (place: number, text: string) => `${String(place)}. ${text}`,
  ownedBy: (owner: string) => `owner: ${owner}`,
  noOwner: (role: string) => `no owner yet (usually: ${role})`,
  dueOn: (day: string) => `due ${day}`,
  noDate: 'no date yet',
  afterAction: (place: number) => `after action ${String(place)}`,
  afterOther: (place: number, action: string) => `after action ${String(place)} (${action})`,
  afterPollingDay: {
    days: 'After polling day: not safe to finish before it.',
    freeze: 'After polling day: it can break email, sign-in or the site.',
    hours: 'After polling day: there are not enough hours before it.',
  } satisfies Record<Exclude<Action['why'], null>, string>,
  afterFrozen: 'After polling day: what comes first can break email, sign-in or the site.',
  ifNot: 'If it is not in place:',
  why: 'Why:',
  yesMeans: 'Done means:',
  evidenceWanted: 'What to keep as proof:',
  evidenceNoted: 'Evidence noted:',
  note: 'Note:',
  answerNote: 'Note with the answer:',
  restsOn: 'Rests on:',
  bases: {
    collection: 'the NCSC’s Defending Democracy pages.',
    ncsc: 'other NCSC guidance.',
    official: 'other official advice, not the NCSC’s.',
    law: 'the law.',
    ours: 'our own judgement, not official advice.',
  } satisfies Record<Basis, string>,
  authorSays: 'The author says:',
  sources: 'Sources:',
  notChecked: addressNotChecked,
  section: (section: string) => `, ${section}`,

  done: 'Marked as done',
  doneHow: 'The answers still say otherwise. Is it in place everywhere now? Then answer the question again.',
  dropped: 'Decided not to do',
  reasonLeftOut: 'reason left out',
  toConfirm: 'Please confirm',
  toConfirmHow:
    'Taken over from an older checklist. Each counts as not known until somebody answers it again.',
  notAsked: 'Not yet asked',
  notAskedHow: 'These have no answer, so there may be more to do.',
  setAside: 'Set aside as not applying',
  hidden: 'Not checked',
  hiddenHow: 'Left out because of what you said about yourselves.',
  hiddenBy: (question: string) => `Left out by the answer to “${question}”`,
  hiddenCount: (told: string, count: string) => `${told} (${count})`,

  sourcesTitle: 'Where this comes from',
  guidance: (title: string, publisher: string) => `Built around: ${title}, ${publisher}.`,
  guidanceForeign: (attribution: string) => `The author says: ${attribution}`,
  ourWords:
    'Every question, step and reason is in our own words. Each action says what it rests on: the guidance, other official advice, the law, or our own judgement.',
  twoPages:
    'Two pages of the collection, for political organisations and for those who run elections, could not be read in full. Nothing here claims to quote them.',
  inOurWords: 'Every word here is ours. It claims to quote nothing.',
  madeWith: (version: string, day: string) => `Made with Hustings ${version} of ${day}.`,
  moreSources: (count: number) =>
    plural(count, {
      one: '1 more stands in the full plan.',
      other: `${String(count)} more stand in the full plan.`,
    }),
  recalled: `Sources marked “${addressNotChecked}” are named from memory: look them up by their title.`,
  licence: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  independent: 'Hustings is independent. It is not produced, reviewed or endorsed by the NCSC.',
  checkPages: 'Check the linked pages for current advice.',
  source: (title: string, publisher: string) => `${title}, ${publisher}`,
  asOf: (day: string) => `as of ${day}`,
}

export const reportWords = inEachLanguage({ 'en-GB': english })
