import { askForHelp, coverageOf } from '../../src/core/coverage'
import { compareBranches, type ComparedBranches } from '../../src/core/branches'
import type { Assessment } from '../../src/core/assessment'
import { HEAD_OFFICE_FACT } from '../../src/core/checklist'
import {
  EXPORT_FORMATS,
  EVENT_WORDINGS,
  type EventWording,
  type ExportFormat,
} from '../../src/core/export-wish'
import { hiddenBy } from '../../src/core/profile'
import { REPORT_KINDS, SECTIONS, type ReportKind } from '../../src/core/report-wish'
import { makeShareCopy, type SharedName } from '../../src/core/share'
import { makeShareNumbers } from '../../src/core/share-numbers'
import { makeBranchFile } from '../../src/files/branch-reader'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeShareFile } from '../../src/files/share-file'
import { makeBranchReport, makeBranchTables } from '../../src/reports/branch-formats'
import { makeNumbersReport, type NumbersReport } from '../../src/reports/numbers-report'
import { makeExport } from '../../src/reports/plan-exports'
import { makeReport, type Report } from '../../src/reports/report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { FIRST_EXPORT, orderFor, type ExportChoices } from '../../src/ui/screens/reports/export-choices'
import {
  copyFor,
  FIRST_CHOICES,
  wishOf,
  type ReportChoices,
} from '../../src/ui/screens/reports/report-choices'
import { labelBranches } from '../../src/words/branch-labels'
import { resultsWords } from '../../src/words/results'
import { runOn } from '../cli/made-up-world'
import { makeShelf } from '../files/texts'
import { formatAssessment } from '../../src/files/assessment-text'
import { decodeCalendar, decodePdf, decodeText, decodeZip } from './decode'
import { markedChecklist } from './marked-assessment'
import { planInput, SOURCES, TODAY } from './small-checklist'

/**
 * Every way out of an assessment, made as the screens and the command line make it, and given back as text that can be
 * searched.
 */
export interface WayOut {
  readonly name: string
  readonly isPdf?: true
  readonly make: (assessment: Assessment) => Promise<string>
}

const release = { version: '1.2.3', builtOn: '2027-02-01' }
const language = 'en-GB'
const shelf = makeShelf([markedChecklist])
const OWN: SharedName = { withName: true }

export function waysOut(name: SharedName = OWN): readonly WayOut[] {
  return [...files(name), ...numbers(name), ...exports(name), ...reports(name)]
}

/** What is not shared under a name one chooses. */
export function otherWays(): readonly WayOut[] {
  return [...branches(), ...messages(), ...commands()]
}

function files(name: SharedName): readonly WayOut[] {
  return (['everything', 'plan'] as const).map((preset) => ({
    name: `file, ${preset}`,
    make: async (assessment) => {
      const file = await makeShareFile({ assessment, checklist: markedChecklist }, { preset, ...name }, shelf)
      if (file === null) throw new Error('It did not come back as it was.')
      return file.text
    },
  }))
}

function numbers(name: SharedName): readonly WayOut[] {
  const made = (assessment: Assessment): NumbersReport =>
    makeNumbersReport({
      numbers: makeShareNumbers(markedChecklist, assessment, { ...name, byTheme: true, day: TODAY }),
      isOurs: true,
      today: TODAY,
      language,
      release,
    })
  return [
    { name: 'numbers, text', make: (assessment) => Promise.resolve(made(assessment).text) },
    { name: 'numbers, page', isPdf: true, make: (assessment) => drawn(made(assessment).report) },
  ]
}

function exports(name: SharedName): readonly WayOut[] {
  return EXPORT_FORMATS.flatMap((format) =>
    [false, true].flatMap((withNotes) =>
      (format === 'calendar' ? EVENT_WORDINGS : (['neutral'] as const)).map((wording) =>
        exported(name, format, wording, withNotes),
      ),
    ),
  )
}

function exported(name: SharedName, format: ExportFormat, wording: EventWording, withNotes: boolean): WayOut {
  const choices: ExportChoices = {
    ...FIRST_EXPORT,
    format,
    wording,
    withNotes,
    withName: 'alias' in name || name.withName,
  }
  return {
    name: `${format === 'calendar' ? `calendar ${wording}` : format}, ${withNotes ? 'with' : 'without'} notes`,
    make: async (assessment) => {
      const subject = { checklist: markedChecklist, isOurs: true, assessment: underName(assessment, name) }
      const { wish, ...order } = orderFor(subject, choices, TODAY)
      const made = await makeExport({ ...order, sources: SOURCES, controls: new Map(), language }, wish)
      switch (made.kind) {
        case 'nothing':
          return ''
        case 'text':
          return `${made.text}\n${made.html ?? ''}`
        case 'file':
          return `${decoderOf(format)(made.bytes)}\n${JSON.stringify(made.preview)}`
      }
    },
  }
}

function decoderOf(format: ExportFormat): (bytes: Uint8Array) => string {
  if (format === 'xlsx') return decodeZip
  return format === 'calendar' ? decodeCalendar : decodeText
}

function reports(name: SharedName): readonly WayOut[] {
  return REPORT_KINDS.flatMap((kind) =>
    [false, true].flatMap((withNotes) =>
      (kind === 'full' ? [false, true] : [false]).map((attach) => reported(name, kind, withNotes, attach)),
    ),
  )
}

function reported(name: SharedName, kind: ReportKind, withNotes: boolean, attach: boolean): WayOut {
  const choices: ReportChoices = {
    ...FIRST_CHOICES,
    kind,
    withNotes,
    attach,
    sections: new Set(SECTIONS),
    owner: 'MKOWNER',
    withName: 'alias' in name || name.withName,
  }
  return {
    name: `${kind} PDF${attach ? ' with answers' : ''}, ${withNotes ? 'with' : 'without'} notes`,
    isPdf: true,
    make: async (assessment) => {
      const subject = { checklist: markedChecklist, isOurs: true, assessment: underName(assessment, name) }
      return drawn(
        makeReport(
          {
            ...planInput(markedChecklist, copyFor(subject, choices)),
            ...(kind === 'worksheet' ? {} : { coverage: coverageOf(markedChecklist, assessment) }),
          },
          wishOf(choices),
        ),
      )
    },
  }
}

/** Under another name, a report is made of what goes by it. */
function underName(assessment: Assessment, name: SharedName): Assessment {
  return 'alias' in name ? { ...assessment, name: name.alias } : assessment
}

async function drawn(report: Report): Promise<string> {
  return `${JSON.stringify(report)}\n${decodePdf((await makeReportPdf(report)).bytes)}`
}

function branches(): readonly WayOut[] {
  const input = (assessment: Assessment) => {
    const sha256 = checklistSha256(markedChecklist)
    const opened = {
      assessment,
      checklist: markedChecklist,
      checklistSha256: sha256,
      isOurs: true,
      notices: [],
    }
    const other = { ...opened, assessment: { ...assessment, name: 'Other', id: 'other' } }
    const [group] = compareBranches([makeBranchFile(opened, 'a'), makeBranchFile(other, 'b')]).groups
    const compared = group as ComparedBranches
    const rows = labelBranches(language, compared.branches, false)
    return { group: compared, rows, today: TODAY, language, release } as const
  }
  return [
    {
      name: 'branches, CSV',
      make: async (assessment) => decodeText(await makeBranchTables('csv', input(assessment))),
    },
    {
      name: 'branches, XLSX',
      make: async (assessment) => decodeZip(await makeBranchTables('xlsx', input(assessment))),
    },
    { name: 'branches, PDF', isPdf: true, make: (assessment) => drawn(makeBranchReport(input(assessment))) },
  ]
}

function messages(): readonly WayOut[] {
  return [
    {
      name: 'message, ask for help',
      make: (assessment) => {
        const copy = makeShareCopy(assessment, { preset: 'plan', withName: false }, markedChecklist)
        return Promise.resolve(JSON.stringify(askForHelp(markedChecklist, copy)))
      },
    },
    {
      name: 'message, head office',
      make: ({ profile }) => {
        const asked = hiddenBy(markedChecklist.items, profile, HEAD_OFFICE_FACT)
        return Promise.resolve(
          resultsWords(language).headOfficeMessage(asked.map(({ question }) => question)),
        )
      },
    },
  ]
}

const COMMANDS: readonly (readonly string[])[] = [
  ['score'],
  ['score', '--json'],
  ['plan'],
  ['plan', '--json'],
  ['replay', '--scenario', 'polling-day-fake'],
  ['replay', '--scenario', 'polling-day-fake', '--json'],
  ['exposure'],
  ['exposure', '--json'],
]
const OUTPUTS = [
  ['--csv', decodeText],
  ['--xlsx', decodeZip],
  ['--calendar', decodeCalendar],
  ['--oscal-results', decodeText],
  ['--oscal-poam', decodeText],
  ['--pdf', decodePdf],
] as const

function commands(): readonly WayOut[] {
  const run = async (assessment: Assessment, args: readonly string[]) => {
    const outcome = await runOn(
      { files: { 'a.json': formatAssessment(assessment) }, shelf },
      ...args,
      'a.json',
    )
    if (outcome.code !== 0) throw new Error(outcome.err)
    return outcome
  }
  return [
    ...COMMANDS.map((args): WayOut => ({
      name: `command, ${args.filter((arg) => arg !== '--scenario' && arg !== 'polling-day-fake').join(' ')}`,
      make: async (assessment) => {
        const { out, err } = await run(assessment, args)
        return `${out}\n${err}`
      },
    })),
    ...OUTPUTS.map(([option, decode]): WayOut => ({
      name: `command, plan ${option}`,
      ...(option === '--pdf' ? { isPdf: true } : {}),
      make: async (assessment) => {
        const { out, err, written } = await run(assessment, ['plan', option, 'out'])
        return `${out}\n${err}\n${decode(written.get('out') ?? new Uint8Array())}`
      },
    })),
  ]
}
