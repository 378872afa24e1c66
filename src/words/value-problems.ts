import type { FileProblem, ValueProblem, ValueType } from '../files/problem'
import { cutForQuoting, MOST_QUOTED } from './quoted'

export type Told = readonly [what: string, whatToDo: string]
/** Forgetting a kind is a compile error. */
export type ToldByKind<Kinds extends FileProblem['kind']> = {
  readonly [Kind in Kinds]: (problem: Extract<FileProblem, { kind: Kind }>) => Told
}

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list',
  object: 'an object',
}
const SHORTEN = 'Shorten it'
const REMOVE_SOME = 'Take some out'

/** What is wrong with one value of a file. */
export const valueProblemsInEnglish: ToldByKind<ValueProblem['kind']> = {
  'key-missing': () => ['Something has to stand here and is missing', 'Add it'],
  'key-unknown': () => ['There is no such key in this format', 'Take it out, or look at its spelling'],
  'key-twice': () => ['Two keys look the same', 'Keep one of the two'],
  'wrong-type': ({ wanted }) => [`This has to be ${TYPES[wanted]}`, `Write ${TYPES[wanted]} here`],
  blank: () => ['There is no text here', 'Write some, or take the key out'],
  'too-long': ({ limit }) => [`This text has more than ${inThousands(limit)} characters`, SHORTEN],
  'too-many': ({ limit }) => [`There are more than ${inThousands(limit)} entries`, REMOVE_SOME],
  'list-empty': () => ['This list is empty', 'Add at least one entry'],
  'not-an-id': ({ found }) => [
    `${quoteOr(found, 'This')} is not an id`,
    'Use small letters, digits and single hyphens, beginning with a letter',
  ],
  'not-a-uuid': ({ found }) => [
    `${quoteOr(found, 'This')} is not the id of an assessment`,
    'Use a UUID: 32 digits from 0 to f, in groups of 8, 4, 4, 4 and 12',
  ],
  'not-a-version': ({ found }) => [
    `${quoteOr(found, 'This')} is not a version`,
    'Write three numbers, such as 1.0.0',
  ],
  'not-a-language': ({ found }) => [`${quoteOr(found, 'This')} is not a language`, 'Write one such as en-GB'],
  'not-a-date': ({ found }) => [
    `${quoteOr(found, 'This')} is not a day between 2000 and 2099`,
    'Write it as 2027-05-06',
  ],
  'not-an-instant': ({ found }) => [
    `${quoteOr(found, 'This')} is not a time in UTC`,
    'Write it as 2027-05-06T09:30:00Z',
  ],
  'not-an-address': ({ found }) => [
    `${quoteOr(found, 'This')} is not an address to point people to`,
    'Use one that begins with https:// and has no user name and no port',
  ],
  'not-a-sha256': () => ['This is not a SHA-256 sum', 'Write its 64 digits from 0 to f, or take the key out'],
  'not-a-technique': ({ found }) => [
    `${quoteOr(found, 'This')} is not a technique of MITRE ATT&CK`,
    'Write an id such as T1566.002, or take the key out',
  ],
  'not-one-of': ({ found, words }) => [
    `${quoteOr(found, 'What stands here')} is not one of the words known here`,
    `Use ${words.length === 1 ? '' : 'one of '}${words.join(', ')}`,
  ],
  'not-whole': ({ found }) => [`${found ?? 'This'} is not a whole number`, 'Round it'],
  'not-a-multiple': ({ found, step }) => [
    `${found ?? 'This'} is not a multiple of ${step}`,
    `Round it to the nearest ${step}`,
  ],
  'not-above': ({ found, bound }) => [
    `${found ?? 'This'} is not above ${bound}`,
    `Use a number above ${bound}`,
  ],
  'too-small': ({ found, least }) => [`${found ?? 'This'} is less than ${least}`, `Use ${least} or more`],
  'too-great': ({ found, limit }) => [`${found ?? 'This'} is too great`, `Use at most ${inThousands(limit)}`],
  'id-twice': ({ found, first }) => [
    `${quoteOr(found, 'This')} is the same as ${shortPointer(first)},`,
    'Give each an id of its own',
  ],
  'unknown-theme': ({ found }) => [
    `There is no theme ${quoteOr(found, '')}`,
    'Add it to "themes", or name one of those',
  ],
  'unknown-item': ({ found }) => [
    `There is no item ${quoteOr(found, '')}`,
    'Name an item of this checklist, or take it out',
  ],
  'unknown-fact': ({ found }) => [
    `There is no fact ${quoteOr(found, '')}`,
    'Add it to "profile", or name one of those',
  ],
  'not-all-groups': ({ groups }) => [
    `These numbers do not add up to the ${inThousands(groups)} groups of this room`,
    'Use a copy that nobody has edited',
  ],
  'item-missing': ({ found }) => [
    `The counts of item ${quoteOr(found, '')} are missing`,
    'Use a copy that nobody has edited',
  ],
  'not-a-code': () => ['This is not an answer code of this checklist', 'Use a copy that nobody has edited'],
  'codes-other': () => ['These answers are not those that were counted', 'Use a copy that nobody has edited'],
  'only-sealed': () => [
    'The answers of each single group stand here, in a file that is not sealed',
    'Open the sealed file instead, and delete this one',
  ],
  'sources-missing': () => ['There is no source', 'Name one, or set "basis" to "ours"'],
  'rule-unclear': () => [
    'This rule is not exactly one of "has", "not", "all" and "any"',
    'Keep one of them, and put rules into each other where you need several',
  ],
  'rule-too-deep': ({ limit }) => [
    `Rules lie more than ${limit} deep inside each other`,
    'Say it with fewer rules',
  ],
  'after-itself': ({ found }) => [
    `${quoteOr(found, 'This item')} waits for itself`,
    'Take "after" out, or name another item',
  ],
  'after-circle': ({ items }) => [
    `These items wait for each other in a circle: ${items.slice(0, 5).map(quote).join(', ')}${items.length > 5 ? ' and more' : ''}`,
    'Take "after" out of one of them',
  ],
}

export function quote(text: string): string {
  return `“${cutForQuoting(text)}”`
}

function quoteOr(text: string | null, otherwise: string): string {
  return text === null ? otherwise : quote(text)
}

/** Keys in a pointer are a stranger's text too. */
export function shortPointer(pointer: string): string {
  return pointer.length > MOST_QUOTED * 2 ? `${pointer.slice(0, MOST_QUOTED * 2 - 1)}…` : pointer
}

export function inThousands(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count)
}
