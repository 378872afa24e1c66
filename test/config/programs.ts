import { findProgram } from '../setup/find-programs.mjs'

/**
 * For `test.skipIf(!hasPrograms('qpdf', 'pdftotext'))`: says what is missing and why tests are skipped. In CI the run's
 * first step has failed by then.
 */
export function hasPrograms(...names: readonly string[]): boolean {
  const missing = names.filter((name) => findProgram(name) === undefined)
  if (missing.length > 0) console.warn(`Skipped: ${missing.join(' and ')} not found on this computer.`)
  return missing.length === 0
}
