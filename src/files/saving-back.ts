import { ASSESSMENT_LINEAGE } from './migrations'
import { isJsonObject, parseJson } from './open-json'

const ENDS_IN_JSON = /\.json$/i

/** Whether a saved assessment may be written under this name: it ends in `.json`, or says no kind at all. */
export function isPlainName(name: string): boolean {
  return ENDS_IN_JSON.test(name) || !name.includes('.')
}

/** Whether the text of a file is a state of this assessment, whatever else may be wrong with it. */
export function isTextOf(text: string, id: string): boolean {
  const parsed = parseJson(text)
  if (!parsed.ok || !isJsonObject(parsed.value)) return false
  const { format, id: own } = parsed.value
  return format === ASSESSMENT_LINEAGE.format && own === id
}
