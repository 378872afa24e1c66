import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import type { UsageProblem } from './options'
import { printable } from './printing'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

export function showUsage(world: World): ExitCode {
  world.print(words.usage)
  return 0
}

export function refuse(problem: UsageProblem, world: World): ExitCode {
  world.warn(`${sentenceFor(problem)} ${words.tryHelp}\n`)
  return 2
}

function sentenceFor(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-command':
      return words.unknownCommand(printable(problem.command))
    case 'unknown-option':
      return words.unknownOption(printable(problem.option))
    case 'value-missing':
      return words.valueMissing(printable(problem.option))
    case 'value-not-wanted':
      return words.valueNotWanted(printable(problem.option))
    case 'option-missing':
      return words.optionMissing(printable(problem.option))
    case 'no-file':
      return words.noFile
    case 'two-files-wanted':
      return words.twoFilesWanted
    case 'two-to-merge':
      return words.twoToMerge
    case 'unknown-preference':
      return words.unknownPreference(printable(problem.text))
    case 'too-many-files':
      return words.tooManyFiles
    case 'not-a-date':
      return words.notADate(printable(problem.text))
    case 'unknown-kind':
      return words.unknownKind(printable(problem.text))
    case 'unknown-scenario':
      return words.unknownScenario(printable(problem.text), problem.known)
    case 'no-passphrase':
      return words.noPassphrase
    case 'passphrase-empty':
      return words.passphraseEmpty
    case 'passphrase-too-short':
      return words.passphraseTooShort(problem.length)
    case 'passphrase-differs':
      return words.passphraseDiffers
    case 'writes-to-nowhere':
      return words.writesToNowhere(printable(problem.option))
    case 'writes-over-input':
      return words.writesOverInput
    case 'writes-twice':
      return words.writesTwice(...problem.options)
  }
}
