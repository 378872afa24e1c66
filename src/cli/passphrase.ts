import { faultOfPhrase, tidyPhrase } from '../core/passphrase'
import { fail, succeed, type Result } from '../core/result'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import type { UsageProblem } from './options'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** To open with, as it was given. */
export async function passphraseToOpen(world: World): Promise<Result<string, UsageProblem>> {
  const given = world.givenPassphrase ?? (await world.askHidden(words.passphrase))
  if (given === null) return fail({ kind: 'no-passphrase' })
  return given === '' ? fail({ kind: 'passphrase-empty' }) : succeed(given)
}

/** To seal with: what is asked for is asked twice, because nobody sees it. */
export async function passphraseToSeal(world: World): Promise<Result<string, UsageProblem>> {
  const given = await passphraseToOpen(world)
  if (!given.ok) return given
  const fault = faultOfPhrase(given.value)
  if (fault?.kind === 'empty') return fail({ kind: 'passphrase-empty' })
  if (fault?.kind === 'too-short') return fail({ kind: 'passphrase-too-short', length: fault.length })
  if (world.givenPassphrase === undefined) {
    const again = await world.askHidden(words.passphraseAgain)
    if (again === null) return fail({ kind: 'no-passphrase' })
    if (tidyPhrase(again) !== tidyPhrase(given.value)) return fail({ kind: 'passphrase-differs' })
  }
  return succeed(tidyPhrase(given.value))
}
