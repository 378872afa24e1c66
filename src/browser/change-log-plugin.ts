import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { ReleaseNotes } from '../core/release.ts'

const NAME = 'virtual:change-log'

/** Answers `virtual:change-log` with what CHANGELOG.md says: text alone, a title and its lines for each release. */
export function changeLog(path: string): Plugin {
  return {
    name: 'change-log',
    resolveId(id) {
      return id === NAME ? `\0${NAME}` : undefined
    },
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const file = join(path, 'CHANGELOG.md')
      this.addWatchFile(file)
      return `export const changes = ${JSON.stringify(readChangeLog(readFileSync(file, 'utf8')))}`
    },
  }
}

/** A release is a heading of the second level, and each line of its list is one change. */
export function readChangeLog(text: string): readonly ReleaseNotes[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...others] = part.split('\n')
      const lines = others.filter((line) => line.startsWith('- ')).map((line) => plain(line.slice(2)))
      if (lines.length === 0) throw new Error(`CHANGELOG.md says nothing of ${title}.`)
      return { title: plain(title), lines }
    })
}

/** Marks of Markdown that a line of ours may hold: code, and the words of a link. */
function plain(text: string): string {
  return text
    .replaceAll('`', '')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .trim()
}
