import { execFileSync } from 'node:child_process'
import type { Plugin } from 'vite'

const NAME = 'virtual:release'
const A_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Answers `virtual:release` with the day this copy was last changed: the same day, and so the same bytes, wherever and
 * whenever the same commit is built. Outside a checkout `SOURCE_DATE_EPOCH` (seconds) says it, else today does.
 */
export function releasePlugin(): Plugin {
  let root = '.'
  return {
    name: 'release',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === NAME ? `\0${NAME}` : undefined
    },
    load(id) {
      return id === `\0${NAME}` ? `export const BUILT_ON = ${JSON.stringify(builtOn(root))}` : undefined
    },
  }
}

function builtOn(root: string): string {
  return dayOfCommit(root) ?? dayOfEpoch(process.env['SOURCE_DATE_EPOCH'])
}

/** In UTC, so that it does not depend on where the commit was made. */
function dayOfCommit(root: string): string | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return seconds.trim() === '' ? undefined : dayOfEpoch(seconds)
  } catch {
    return undefined
  }
}

function dayOfEpoch(seconds: string | undefined): string {
  const at = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)
  const day = at.toISOString().slice(0, 10)
  if (!A_DAY.test(day)) throw new Error('SOURCE_DATE_EPOCH is not a number of seconds.')
  return day
}
