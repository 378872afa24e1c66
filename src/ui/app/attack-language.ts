import { REFERENCE_LANGUAGE } from '../../core/reference'

/** Of the texts of an attack. One from a file does not say which language it is in. */
export function attackLanguage(isOurs: boolean): string | null {
  return isOurs ? REFERENCE_LANGUAGE : null
}
