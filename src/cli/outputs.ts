import { fail, succeed, type Result } from '../core/result'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { tell } from './input'
import type { Options, UsageProblem } from './options'
import type { FileToWrite, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** Stands for standard input, so it is nothing to write to. */
export const STANDARD_INPUT = '-'

/** A file that was asked for, and the option that asked for it. */
export interface OutputWish<Option extends string> {
  readonly option: Option
  readonly path: string
}

export interface Output {
  /** `null`: there is nothing to write, and `told` says why. */
  readonly bytes: Uint8Array | null
  /** What is said once it is written. */
  readonly told: string
}

/** The files that these options name: none of them the one that is read, and no two the same. */
export function outputsIn<Option extends string>(
  { values }: Options,
  known: readonly Option[],
  input: string,
  world: World,
): Result<readonly OutputWish<Option>[], UsageProblem> {
  const outputs: OutputWish<Option>[] = []
  for (const option of known) {
    const path = values.get(option)
    if (path === undefined) continue
    if (path === STANDARD_INPUT) return fail({ kind: 'writes-to-nowhere', option })
    if (world.isSameFile(path, input)) return fail({ kind: 'writes-over-input' })
    const twin = outputs.find((other) => world.isSameFile(path, other.path))
    if (twin !== undefined) return fail({ kind: 'writes-twice', options: [twin.option, option] })
    outputs.push({ option, path })
  }
  return succeed(outputs)
}

/** False once each that exists has been told. */
export async function areFree(outputs: readonly { readonly path: string }[], world: World): Promise<boolean> {
  let free = true
  for (const { path } of outputs) {
    if (!(await world.exists(path))) continue
    tell(path, words.writing.exists, world)
    free = false
  }
  return free
}

/** All are made before the first is written, and all are written or none. False once the reason has been told. */
export async function writeOutputs<Option extends string>(
  wishes: readonly OutputWish<Option>[],
  make: (option: Option) => Promise<Output>,
  replace: boolean,
  world: World,
): Promise<boolean> {
  const made: (Output & { readonly path: string })[] = []
  for (const { option, path } of wishes) made.push({ path, ...(await make(option)) })
  const files = made.flatMap(({ path, bytes }): FileToWrite[] => (bytes === null ? [] : [{ path, bytes }]))
  const written = await world.writeTogether(files, replace)
  if (!written.ok) {
    tell(written.problem.path, words.writing[written.problem.problem], world)
    return false
  }
  for (const { path, told } of made) tell(path, told, world)
  return true
}
