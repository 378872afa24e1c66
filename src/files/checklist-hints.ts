import type { Checklist, Fact, Guidance, Item, Level, SourceReference, Theme } from '../core/checklist'

/** What an editor says of each key while somebody writes a checklist. Forgetting one is a compile error. */
type AboutEach<Value> = Readonly<Record<keyof Value, string>>

const ID_FOR_EVER = 'Words and hyphens. For ever: never renamed, never used for something else'

const fact: AboutEach<Fact> = {
  id: `${ID_FOR_EVER}. Rules in "appliesWhen" name it.`,
  question: 'A yes/no question about the organisation.',
  help: 'What to answer if in doubt.',
  whenHidden: 'What to say of the items that this fact hides.',
}

const theme: AboutEach<Theme> = {
  id: `${ID_FOR_EVER}.`,
  title: 'The heading.',
  summary: 'What it is about, in one or two sentences.',
}

const source: AboutEach<SourceReference> = {
  source: 'A key of sources.json.',
  section: 'Where on that page.',
}

const guidance: AboutEach<Guidance> = {
  title: 'The name of the guidance.',
  publisher: 'Who publishes it.',
  url: 'Its address: https, without user name or port.',
  updated: 'The day its publisher last changed it.',
  asOf: 'The day it was last read for this checklist.',
  licence: 'The licence it is used under.',
  attribution: 'The line its licence asks for.',
}

const weights: AboutEach<Record<Level, number>> = {
  essential: 'Above 0, at most 100. Usual: 5.',
  important: 'Above 0, at most 100. Usual: 3.',
  'good-practice': 'Above 0, at most 100. Usual: 1.',
}

const item: Readonly<Record<Exclude<keyof Item, 'sources'>, string>> = {
  id: `${ID_FOR_EVER}. A different thing to do is a new id that names this one in "replaces".`,
  revision:
    'Starts at 1. Raise it by one when "in place" comes to mean something else: people are asked to confirm.',
  theme: 'The id of a theme of this checklist.',
  control: 'The thing the item asks about: an id of controls.json, shared by all checklists.',
  level: 'How pressing it is. README.md has the rule.',
  question: 'One claim, one question mark, at most 22 words, to be answered yes, partly or no.',
  inPlace: 'Completes "Yes means:".',
  partly: 'Completes "Partly:".',
  why: 'One or two sentences that name the threat.',
  how: 'The steps, in order. Two to five are best.',
  evidence: 'What one can show: one to three things.',
  action: 'One line that begins with a verb: the line in the plan.',
  hours: 'Typical person-hours for an organisation of ten people, in halves.',
  days: 'Least days from start to done. Absent: 0.',
  freeze:
    'True for a change that can break email, sign-in or the site: not close to polling day. Never for security updates.',
  doneBy: 'Who does it.',
  after: 'The id of the one item that should come first. Never itself, never in a circle.',
  appliesWhen: 'When the item applies. It is hidden only where this is definitely false.',
  alwaysApplies: 'True: the user may not set it aside. The profile may still hide it.',
  allOrNothing: 'True: one hole is enough, so partly does not count as a basic in progress.',
  replaces: 'All older ids it took over.',
  basis: 'What the main claim rests on. "ours" is our own inference, and alone may stand without a source.',
}

export const CHECKLIST_HINTS = {
  format: 'Always the same.',
  formatVersion: 'Always the same.',
  id: `${ID_FOR_EVER}. The name of the folder.`,
  version: 'Three numbers, such as 2.1.0. The name of the file. README.md says which number to raise.',
  title: 'What readers see.',
  audience: 'Who it is for.',
  summary: 'What it is about, in one or two sentences.',
  language: 'Such as en-GB or cy.',
  released: 'The true date of this version.',
  reviewBy: 'Past this day, results say how old the checklist is.',
  reconstructed:
    'True: made from public reports of an older state. It can be opened and moved from, never started.',
  guidance: { about: 'What the checklist is written from.', keys: guidance },
  changes: 'What this version changed and why, in plain English.',
  minutes: 'How long answering takes.',
  first: 'Up to six item ids: do these before all else, in this order.',
  profile: { about: 'Yes/no facts about the organisation that decide which items apply.', keys: fact },
  themes: { about: 'The groups of questions, in order.', keys: theme },
  items: {
    about: 'The questions, in order.',
    keys: { ...item, sources: { about: 'Where the main claim can be read.', keys: source } },
  },
  weights: { about: 'How much each level counts. Absent: 5, 3 and 1.', keys: weights },
  rated: 'False: a score, but no rating word.',
} satisfies Readonly<Record<keyof Checklist, unknown>>
