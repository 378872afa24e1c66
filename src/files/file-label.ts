import { LIMITS } from './limits'
import { makeSafe } from './safe-text'

const FOLDERS = /^.*[/\\]/s

/** The name of a file as it is written into what is taken from it: without its folders, made safe, and not too long. */
export function fileLabel(path: string): string {
  const name = makeSafe(path.replace(FOLDERS, '')).replaceAll('\n', ' ').trim()
  return Array.from(name === '' ? '?' : name)
    .slice(0, LIMITS.title / 2)
    .join('')
}
