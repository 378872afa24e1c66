import { fail, succeed, type Result } from '../core/result'

export interface OptionTable {
  /** Options without a value. */
  readonly switches: readonly string[]
  /** Options that take a value, as `--today 2027-05-06` or `--today=2027-05-06`. */
  readonly values: readonly string[]
}

export interface Options {
  readonly files: readonly string[]
  readonly switches: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-not-wanted'; readonly option: string }
  | { readonly kind: 'option-missing'; readonly option: string }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'two-files-wanted' }
  | { readonly kind: 'two-to-merge' }
  | { readonly kind: 'unknown-preference'; readonly text: string }
  | { readonly kind: 'too-many-files' }
  | { readonly kind: 'not-a-date'; readonly text: string }
  | { readonly kind: 'unknown-kind'; readonly text: string }
  | { readonly kind: 'unknown-scenario'; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'no-passphrase' }
  | { readonly kind: 'passphrase-empty' }
  | { readonly kind: 'passphrase-too-short'; readonly length: number }
  | { readonly kind: 'passphrase-differs' }
  | { readonly kind: 'writes-over-input' }
  | { readonly kind: 'writes-twice'; readonly options: readonly [string, string] }
  | { readonly kind: 'writes-to-nowhere'; readonly option: string }

/** `-` alone is standard input; behind `--` everything is a file. */
export function parseOptions(args: readonly string[], table: OptionTable): Result<Options, UsageProblem> {
  const files: string[] = []
  const switches = new Set<string>()
  const values = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '--') {
      files.push(...args.slice(index + 1))
      break
    }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg)
      continue
    }
    const [option = '', ...rest] = arg.split('=')
    if (table.switches.includes(option)) {
      if (rest.length > 0) return fail({ kind: 'value-not-wanted', option })
      switches.add(option)
    } else if (table.values.includes(option)) {
      const value = rest.length > 0 ? rest.join('=') : args[(index += 1)]
      if (value === undefined || value === '') return fail({ kind: 'value-missing', option })
      values.set(option, value)
    } else {
      return fail({ kind: 'unknown-option', option })
    }
  }
  return succeed({ files, switches, values })
}
