import type { AgeProblem } from './age-header'

/** Why a file is refused, and what is told of one that opens. Data only: `words/problems.ts` has the sentences. */

export type FileFormat =
  | 'hustings/checklist'
  | 'hustings/assessment'
  | 'hustings/scenario'
  | 'hustings/starter'
  | 'hustings/room'
  | 'hustings/sources'
  | 'hustings/controls'

/** An RFC 6901 JSON pointer; `''` is the whole file. */
export type Pointer = string

/** Counted from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export type ValueType = 'text' | 'number' | 'yes-or-no' | 'list' | 'object'

/** What is wrong with one value. */
export type Fault =
  | { readonly kind: 'key-missing' }
  | { readonly kind: 'key-unknown' }
  /** Two keys that are the same once invisible characters are taken out. */
  | { readonly kind: 'key-twice' }
  | { readonly kind: 'wrong-type'; readonly wanted: ValueType }
  | { readonly kind: 'blank' }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'list-empty' }
  | { readonly kind: 'not-an-id' }
  | { readonly kind: 'not-a-uuid' }
  | { readonly kind: 'not-a-version' }
  | { readonly kind: 'not-a-language' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-an-instant' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'not-a-sha256' }
  | { readonly kind: 'not-a-technique' }
  | { readonly kind: 'not-one-of'; readonly words: readonly string[] }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'not-a-multiple'; readonly step: number }
  | { readonly kind: 'not-above'; readonly bound: number }
  | { readonly kind: 'too-small'; readonly least: number }
  | { readonly kind: 'too-great'; readonly limit: number }
  | { readonly kind: 'id-twice'; readonly first: Pointer }
  | { readonly kind: 'unknown-theme' }
  | { readonly kind: 'unknown-item' }
  | { readonly kind: 'unknown-fact' }
  /** Of a room: the numbers of one question are not as many as its groups. */
  | { readonly kind: 'not-all-groups'; readonly groups: number }
  /** Of a room: `found` has no counts. */
  | { readonly kind: 'item-missing' }
  /** Not a whole answer code of this checklist. */
  | { readonly kind: 'not-a-code' }
  /** Of a room: the codes are not those of which the counts are. */
  | { readonly kind: 'codes-other' }
  /** Of a room: each group's own answers, in a file that anybody can read. */
  | { readonly kind: 'only-sealed' }
  | { readonly kind: 'sources-missing' }
  | { readonly kind: 'rule-unclear' }
  | { readonly kind: 'rule-too-deep'; readonly limit: number }
  | { readonly kind: 'after-itself' }
  /** The items of the circle, beginning with the first in the checklist. */
  | { readonly kind: 'after-circle'; readonly items: readonly string[] }

/** `found`: the text or number that stands there, made safe; `null` for anything else. */
export type ValueProblem = Fault & { readonly at: Pointer; readonly found: string | null }

/** Of a PDF: whether the answers lie in it, and can be taken out. */
type PdfProblem =
  | { readonly kind: 'pdf-without-answers' }
  | { readonly kind: 'pdf-with-several-files' }
  | { readonly kind: 'pdf-encrypted' }
  /** Or written by a program that does it in another way. */
  | { readonly kind: 'pdf-damaged' }
  | { readonly kind: 'unpacked-too-large'; readonly limit: number }
  | { readonly kind: 'checklist-in-pdf' }

/** Of a sealed file, before and after it was opened. */
export type SealedProblem =
  | AgeProblem
  /** Not asked about where many files are opened at once. */
  | { readonly kind: 'seal-wants-memory' }
  | { readonly kind: 'no-memory-to-open' }
  /** A sealed file lies in it. */
  | { readonly kind: 'sealed-twice' }

export type FileProblem =
  | ValueProblem
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-utf8' }
  /** An age file: nothing in it can be read without its passphrase. */
  | { readonly kind: 'sealed' }
  | SealedProblem
  /** A ZIP archive, which office documents are too. */
  | { readonly kind: 'zip' }
  /** More answer codes in one text than anybody has. */
  | { readonly kind: 'too-many-codes'; readonly limit: number }
  /** It ends before what was begun in it. */
  | { readonly kind: 'cut-off' }
  /** The reading was ended. */
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'reading-broke' }
  | PdfProblem
  | ({ readonly kind: 'too-deep'; readonly limit: number } & Place)
  | ({ readonly kind: 'too-many-values'; readonly limit: number } & Place)
  | ({ readonly kind: 'text-too-long'; readonly limit: number } & Place)
  | ({ readonly kind: 'not-json' } & Place)
  | ({ readonly kind: 'same-key-twice'; readonly key: string } & Place)
  /** `found`: the format it says it has. `at` is not the whole file where one file lies in another. */
  | {
      readonly kind: 'not-ours'
      readonly at: Pointer
      readonly wanted: FileFormat
      readonly found: string | null
    }
  | { readonly kind: 'too-new'; readonly at: Pointer; readonly wanted: FileFormat; readonly version: number }
  /** Opens, for looking only, with `acceptDamaged`. */
  | { readonly kind: 'checksum-wrong' }
  /** The name and version at the top are not those of the checklist inside. */
  | { readonly kind: 'checklist-other'; readonly at: Pointer; readonly found: string }
  /** Not the checklist these answers were given to. */
  | { readonly kind: 'checklist-changed'; readonly at: Pointer }
  | { readonly kind: 'checklist-unknown'; readonly id: string; readonly version: string }

/** What can be told of a file that lies inside another. */
export type PlacedProblem = Extract<FileProblem, { readonly at: Pointer }>

export type FileNotice =
  /** It lay inside a PDF. */
  | { readonly kind: 'from-pdf' }
  /** Made by hand or by another tool. */
  | { readonly kind: 'no-checksum' }
  /** Opened in spite of a wrong checksum. */
  | { readonly kind: 'damaged' }
  /** The checklist is not one of ours. */
  | { readonly kind: 'foreign-checklist'; readonly title: string }
  /** Ids whose answers or plans belong to no item of the checklist. */
  | { readonly kind: 'retired'; readonly items: readonly string[] }
