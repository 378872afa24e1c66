import { ANSWER_TEXT_MAX_LENGTH } from '../core/answer'
import { HISTORY_MOST } from '../core/history-limits'

/** How much of a stranger's file is read. Our rule: far above what anybody needs, far below what hurts a browser. */
export const LIMITS = {
  /** 10 MB of UTF-8. */
  fileBytes: 10_000_000,
  /** The same sealed, in bytes or in letters: a third more, and a header. */
  sealedBytes: 13_600_000,
  /** Whatever lies packed in a file, counted while it is unpacked. */
  unpackedBytes: 20_000_000,
  /** The dictionary of the one file inside a PDF. */
  pdfDictionary: 1_024,
  nesting: 32,
  /** Texts, numbers, lists and objects in one file, keys not counted: what 10 MB of small ones become in memory is far more. */
  values: 300_000,
  /** Of any text or number, as it is written in the file: regular expressions give up on millions of characters. */
  token: 100_000,
  items: 500,
  themes: 50,
  facts: 100,
  /** Steps, pieces of evidence, sources and, of a scenario's step, defences, each. */
  partsOfItem: 20,
  first: 6,
  /** Of a scenario: ours have 4 to 8. */
  steps: 12,
  /** The innermost `has` counts too. */
  ruleDepth: 5,
  /** Parts of one `all` or `any`. */
  ruleParts: 100,
  planActions: 500,
  history: HISTORY_MOST,
  retired: 2_000,
  /** Answers in a file: to the items of its checklist and to those that will be retired. */
  answers: 2_500,
  /** Sources and controls of ours. */
  references: 1_000,
  /** Keys we do not know, told one by one; past it, only the first of them. */
  unknownKeys: 20,
  /** Titles, questions, names and owners. */
  title: 300,
  prose: 2_000,
  /** A pasted or exported chat with answer codes, bytes of UTF-8. */
  chatBytes: 5_000_000,
  codes: 100_000,
  /** What users write about an answer: notes, evidence and reasons. */
  note: ANSWER_TEXT_MAX_LENGTH,
  hours: 1_000,
  weight: 100,
  /** As many days as there are from 2000 to 2099. */
  days: 36_525,
  minutes: 10_000,
} as const
