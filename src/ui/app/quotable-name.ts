import { makeSafe } from '../../files/safe-text'
import { cutForQuoting } from '../../words/quoted'

/** The name of a file is a stranger's text too. */
export function quotableName(name: string): string {
  return cutForQuoting(makeSafe(name))
}
