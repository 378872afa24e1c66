import type { Assessment, EarlierResult } from './assessment'
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
