import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { test as base } from './watch'

/** A browser with a profile of its own, that can be started again with it, or killed. */
export interface OwnBrowser {
  readonly profile: string
  /** With these words on its command line besides. */
  start(...args: readonly string[]): Promise<BrowserContext>
  /** As a power cut would, but for what the system still has to write. */
  kill(): Promise<void>
}

/** Only where the system shows whose processes are whose. */
export const CAN_KILL = existsSync('/proc/self/cmdline')

export const test = base.extend<{ own: OwnBrowser }>({
  own: async ({ playwright, browserName, launchOptions, channel, baseURL, locale }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'hustings-profile-'))
    let running: BrowserContext | null = null
    const start = async (...args: readonly string[]): Promise<BrowserContext> => {
      running = await playwright[browserName].launchPersistentContext(profile, {
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...args],
        ...(channel === undefined ? {} : { channel }),
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        acceptDownloads: true,
      })
      return running
    }
    const kill = async (): Promise<void> => {
      const closed = running?.waitForEvent('close').catch(() => undefined)
      for (const id of processesOf(profile)) {
        try {
          process.kill(id, 'SIGKILL')
        } catch {
          // It ended with the one before it.
        }
      }
      while (processesOf(profile).length > 0) await new Promise((wake) => setTimeout(wake, 20))
      await closed
      running = null
    }
    await use({ profile, start, kill })
    await (running as BrowserContext | null)?.close().catch(() => undefined)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

/** Those that were started with this profile. */
function processesOf(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile)
      } catch {
        return false
      }
    })
    .map(Number)
}
