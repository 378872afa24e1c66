import type { Assessment, EarlierResult, Retired } from './assessment'
import type { TextField, TextPlace } from './emptied-texts'
import type { JsonObject, JsonValue } from './json'

/**
 * Takes out what only older states of it held: answers and plans of questions that its checklist does not have any more,
 * and everything in earlier results but their figures and each answer's bare status.
 */
export function forgetOlder(assessment: Assessment, at: string): Assessment {
  return {
    ...assessment,
    retired: new Map(),
    history: assessment.history.map(onlyFigures),
    changedAt: at,
  }
}

function onlyFigures({ at, version, low, high, rating, answers }: EarlierResult): EarlierResult {
  return {
    at,
    version,
    low,
    high,
    rating: { low: rating.low, high: rating.high },
    answers: new Map([...answers].flatMap(([item, answer]) => bareStatus(item, answer))),
  }
}

/** Other tools may note whole answers, texts included. */
function bareStatus(item: string, answer: JsonValue): [string, JsonValue][] {
  if (typeof answer === 'string') return [[item, answer]]
  const status = isObject(answer) ? answer['status'] : undefined
  return typeof status === 'string' ? [[item, status]] : []
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Takes texts out of what an assessment holds besides its present answers and plan: `retired` and `history`. */
export function forgetTexts(assessment: Assessment, places: readonly TextPlace[]): Assessment {
  const retired = new Map(
    [...assessment.retired].map(
      ([key, entry]) => [key, forgetInRetired(entry, fieldsOf(key, places))] as const,
    ),
  )
  const history = assessment.history.map((result) => forgetInResult(result, places))
  const isSame =
    [...assessment.retired].every(([key, entry]) => retired.get(key) === entry) &&
    assessment.history.every((result, index) => history[index] === result)
  return isSame ? assessment : { ...assessment, retired, history }
}

/** What went out of the way of another entry of the same item is kept as `⟨id⟩#2` and so on. */
export function fieldsOf(key: string, places: readonly TextPlace[]): readonly TextField[] {
  return places.filter(({ item }) => key === item || key.startsWith(`${item}#`)).map(({ field }) => field)
}

function forgetInRetired(entry: Retired, fields: readonly TextField[]): Retired {
  const answer = without(entry.answer, fields)
  const action = fields.includes('plan-note') ? without(entry.action, ['note']) : entry.action
  if (answer === entry.answer && action === entry.action) return entry
  const { answer: _answer, action: _action, ...others } = entry
  return {
    ...others,
    ...(isNothing(answer) ? {} : { answer }),
    ...(isNothing(action) ? {} : { action }),
  }
}

function isNothing(value: object | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0
}

/** Other tools may note whole answers, texts included. */
function forgetInResult(result: EarlierResult, places: readonly TextPlace[]): EarlierResult {
  const answers = new Map(
    [...result.answers].map(([item, answer]) => [
      item,
      isObject(answer) ? without(answer, fieldsOf(item, places)) : answer,
    ]),
  )
  const isSame = [...result.answers].every(([item, answer]) => answers.get(item) === answer)
  return isSame ? result : { ...result, answers }
}

/** The same object where it has none of them. */
function without<Value extends object | undefined>(value: Value, fields: readonly string[]): Value {
  if (value === undefined || !fields.some((field) => Object.hasOwn(value, field))) return value
  const left = Object.entries(value).filter(([key]) => !fields.includes(key))
  return Object.fromEntries(left) as Value
}
