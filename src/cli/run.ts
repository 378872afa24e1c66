import { isPlainDate, type PlainDate } from '../core/dates'
import { WHOLE_PLAN, type ReportWish } from '../core/report-wish'
import { fail, succeed, type Result } from '../core/result'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { check } from './check'
import { code } from './code'
import { compare } from './compare'
import { diff } from './diff'
import { exposure } from './exposure'
import { merge } from './merge'
import { migrate } from './migrate'
import { parseOptions, type Options, type OptionTable, type UsageProblem } from './options'
import { open } from './open'
import { outputsIn, STANDARD_INPUT } from './outputs'
import { plan } from './plan'
import { PLAN_OUTPUTS } from './plan-outputs'
import { replay } from './replay'
import { room, ROOM_OUTPUTS } from './room'
import { score } from './score'
import { seal } from './seal'
import { refuse, showUsage } from './usage'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

interface Command {
  readonly options: OptionTable
  readonly run: (options: Options, world: World) => Promise<Result<ExitCode, UsageProblem>>
}

const HELP = ['--help', '-h']

const SEALING_OPTIONS: OptionTable = { switches: [...HELP, '--replace'], values: ['-o'] }

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', { options: { switches: HELP, values: [] }, run: runCheck }],
  ['diff', { options: { switches: [...HELP, '--json'], values: [] }, run: runDiff }],
  ['compare', { options: { switches: [...HELP, '--json'], values: [] }, run: runCompare }],
  ['score', { options: { switches: [...HELP, '--json'], values: ['--today'] }, run: runScore }],
  [
    'plan',
    {
      options: {
        switches: [...HELP, '--json', '--replace'],
        values: [...PLAN_OUTPUTS, '--kind', '--today'],
      },
      run: runPlan,
    },
  ],
  [
    'replay',
    { options: { switches: [...HELP, '--json'], values: ['--scenario', '--today'] }, run: runReplay },
  ],
  ['exposure', { options: { switches: [...HELP, '--json'], values: ['--today'] }, run: runExposure }],
  ['code', { options: { switches: HELP, values: [] }, run: runCode }],
  [
    'room',
    {
      options: {
        switches: [...HELP, '--json', '--replace'],
        values: [...ROOM_OUTPUTS, '--checklist', '--today'],
      },
      run: runRoom,
    },
  ],
  ['seal', { options: SEALING_OPTIONS, run: (options, world) => runSealing(seal, options, world) }],
  ['open', { options: SEALING_OPTIONS, run: (options, world) => runSealing(open, options, world) }],
  ['merge', { options: { switches: [...HELP, '--replace'], values: ['-o', '--prefer'] }, run: runMerge }],
  ['migrate', { options: { switches: [...HELP, '--replace'], values: ['--to', '-o'] }, run: runMigrate }],
])

/** The whole command line: what it is told is in `args`, all it does goes through `world`. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name !== undefined && HELP.includes(name)) return showUsage(world)
  if (name === undefined) {
    world.warn(words.usage)
    return 2
  }
  const command = COMMANDS.get(name)
  if (command === undefined) {
    return refuse(
      name.startsWith('-')
        ? { kind: 'unknown-option', option: name }
        : { kind: 'unknown-command', command: name },
      world,
    )
  }
  const options = parseOptions(rest, command.options)
  if (!options.ok) return refuse(options.problem, world)
  if (HELP.some((option) => options.value.switches.has(option))) return showUsage(world)
  const code = await command.run(options.value, world)
  return code.ok ? code.value : refuse(code.problem, world)
}

async function runCheck({ files }: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  if (files.length === 0) return fail({ kind: 'no-file' })
  return succeed(await check(files, world))
}

async function runDiff({ files, switches }: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const [older, newer, ...more] = files
  if (older === undefined || newer === undefined || more.length > 0) return fail({ kind: 'two-files-wanted' })
  return succeed(await diff({ older, newer, asJson: switches.has('--json') }, world))
}

async function runCompare(
  { files, switches }: Options,
  world: World,
): Promise<Result<ExitCode, UsageProblem>> {
  const [before, after, ...more] = files
  if (before === undefined || after === undefined || more.length > 0)
    return fail({ kind: 'two-files-wanted' })
  return succeed(await compare({ before, after, asJson: switches.has('--json') }, world))
}

async function runMigrate(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const path = onlyFile(options)
  if (!path.ok) return path
  const to = options.values.get('--to')
  if (to === undefined) return fail({ kind: 'option-missing', option: '--to' })
  const out = outputIn(options, [path.value, to], world)
  if (!out.ok) return out
  const wish = { path: path.value, to, out: out.value, replace: options.switches.has('--replace') }
  return succeed(await migrate(wish, world))
}

async function runSealing(
  command: typeof seal,
  options: Options,
  world: World,
): Promise<Result<ExitCode, UsageProblem>> {
  const path = onlyFile(options)
  if (!path.ok) return path
  const out = outputIn(options, [path.value], world)
  if (!out.ok) return out
  return command({ path: path.value, out: out.value, replace: options.switches.has('--replace') }, world)
}

/** What `-o` names: none of the files that are read. */
function outputIn(
  { values }: Options,
  inputs: readonly string[],
  world: World,
): Result<string, UsageProblem> {
  const out = values.get('-o')
  if (out === undefined) return fail({ kind: 'option-missing', option: '-o' })
  if (out === STANDARD_INPUT) return fail({ kind: 'writes-to-nowhere', option: '-o' })
  return inputs.some((input) => world.isSameFile(input, out))
    ? fail({ kind: 'writes-over-input' })
    : succeed(out)
}

async function runMerge(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const [mine, theirs, ...more] = options.files
  if (mine === undefined || theirs === undefined || more.length > 0) return fail({ kind: 'two-to-merge' })
  const [out, preferred] = [options.values.get('-o'), options.values.get('--prefer')]
  if (out === undefined) return fail({ kind: 'option-missing', option: '-o' })
  if (out === STANDARD_INPUT) return fail({ kind: 'writes-to-nowhere', option: '-o' })
  if (preferred !== undefined && preferred !== 'newer')
    return fail({ kind: 'unknown-preference', text: preferred })
  if ([mine, theirs].some((input) => world.isSameFile(input, out))) return fail({ kind: 'writes-over-input' })
  const replace = options.switches.has('--replace')
  return succeed(await merge({ mine, theirs, out, prefersNewer: preferred === 'newer', replace }, world))
}

async function runScore(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const asked = fileAndDay(options, world)
  if (!asked.ok) return asked
  const asJson = options.switches.has('--json')
  return succeed(await score({ ...asked.value, asJson }, world))
}

async function runPlan(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const asked = fileAndDay(options, world)
  if (!asked.ok) return asked
  const kind = options.values.get('--kind')
  const report = reportWishOf(kind ?? WHOLE_PLAN.kind)
  if (report === null) return fail({ kind: 'unknown-kind', text: kind ?? '' })
  const outputs = outputsIn(options, PLAN_OUTPUTS, asked.value.path, world)
  if (!outputs.ok) return outputs
  const [asJson, replace] = [options.switches.has('--json'), options.switches.has('--replace')]
  const wish = { ...asked.value, asJson, outputs: outputs.value, wish: report, replace }
  return succeed(await plan(wish, world))
}

/** `full`, `board`, `monday`, `worksheet` or `owner=NAME`; `null` for anything else. */
function reportWishOf(kind: string): ReportWish | null {
  const [name, ...rest] = kind.split('=')
  const owner = rest.join('=').trim()
  if (name === 'owner') return owner === '' ? null : { kind: name, owner }
  if (rest.length > 0) return null
  if (name === 'full') return WHOLE_PLAN
  return name === 'board' || name === 'monday' || name === 'worksheet' ? { kind: name } : null
}

async function runReplay(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const asked = fileAndDay(options, world)
  if (!asked.ok) return asked
  const scenario = options.values.get('--scenario')
  if (scenario === undefined) return fail({ kind: 'option-missing', option: '--scenario' })
  const asJson = options.switches.has('--json')
  return replay({ ...asked.value, scenario, asJson }, world)
}

async function runExposure(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const asked = fileAndDay(options, world)
  if (!asked.ok) return asked
  const asJson = options.switches.has('--json')
  return succeed(await exposure({ ...asked.value, asJson }, world))
}

async function runCode(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const path = onlyFile(options)
  return path.ok ? succeed(await code(path.value, world)) : path
}

async function runRoom(options: Options, world: World): Promise<Result<ExitCode, UsageProblem>> {
  const asked = fileAndDay(options, world)
  if (!asked.ok) return asked
  const outputs = outputsIn(options, ROOM_OUTPUTS, asked.value.path, world)
  if (!outputs.ok) return outputs
  const [asJson, replace] = [options.switches.has('--json'), options.switches.has('--replace')]
  const checklist = options.values.get('--checklist')
  return succeed(await room({ ...asked.value, checklist, outputs: outputs.value, asJson, replace }, world))
}

interface FileAndDay {
  readonly path: string
  readonly today: PlainDate
}

/** What every command on the answers of one day is given. */
function fileAndDay(options: Options, world: World): Result<FileAndDay, UsageProblem> {
  const path = onlyFile(options)
  if (!path.ok) return path
  const today = dayIn(options, world)
  return today.ok ? succeed({ path: path.value, today: today.value }) : today
}

function onlyFile({ files }: Options): Result<string, UsageProblem> {
  const [path, ...more] = files
  if (path === undefined) return fail({ kind: 'no-file' })
  return more.length > 0 ? fail({ kind: 'too-many-files' }) : succeed(path)
}

function dayIn({ values }: Options, world: World): Result<PlainDate, UsageProblem> {
  const text = values.get('--today')
  if (text === undefined) return succeed(world.today())
  return isPlainDate(text) ? succeed(text) : fail({ kind: 'not-a-date', text })
}
