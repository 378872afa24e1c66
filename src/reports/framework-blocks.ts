import { STATUSES } from '../core/answer'
import { rowsOf, type FrameworkRow } from '../core/framework-mapping'
import type { Framework } from '../core/reference'
import { frameworksWords } from '../words/frameworks'
import { terms } from '../words/terms'
import { actionNumbers } from './action-words'
import type { Block, Text } from './document'
import type { WholeReport } from './report'

const SHOWN = [...STATUSES, 'unanswered', 'hidden'] as const

/** For those who answer to a framework: how the answers stand against each part that a question is mapped to. */
export function frameworkBlocks(report: WholeReport): readonly Block[] {
  const words = frameworksWords(report.language)
  const tables = report.frameworks.flatMap((framework) => frameworkTable(report, framework))
  if (tables.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.reportTitle },
    {
      type: 'paragraph',
      text: `${words.ownMapping}${report.isOurs ? '' : ` ${words.authorsSubjects}`}`,
    },
    ...tables,
  ]
}

function frameworkTable(report: WholeReport, framework: Framework): readonly Block[] {
  const words = frameworksWords(report.language)
  const all = framework.groups.flatMap((group) => rowsOf(framework, group, report.controls, report.standings))
  const mapped = all.filter(({ standings }) => standings.length > 0)
  if (mapped.length === 0) return []
  const name = words.nameWithVersion(words.names[framework.id], framework.version)
  return [
    { type: 'heading', level: 3, text: name },
    {
      type: 'paragraph',
      tone: 'soft',
      text: `${words.mapped(mapped.length, all.length)}. ${words.about(framework.name, framework.publisher)} ${words.licence(framework.licence)}`,
    },
    {
      type: 'table',
      columns: [
        { title: words.parts[framework.id], weight: 4, rowHeader: true },
        { title: words.answers, weight: 3 },
        { title: words.openActions, weight: 1.4 },
      ],
      rows: mapped.map((row): readonly Text[] => [
        framework.id === 'cyberEssentials' ? row.part.title : words.group(row.part.id, row.part.title),
        answersIn(report, row),
        actionNumbers(report, new Set(row.standings.map(({ item }) => item.id))),
      ]),
    },
  ]
}

/** "2 in place, 1 partly": in the words of the bars. */
function answersIn({ language }: WholeReport, { standings }: FrameworkRow): string {
  const { statuses } = terms(language)
  const words = frameworksWords(language)
  const kinds = standings.map(({ applies, status }) => (applies ? (status ?? 'unanswered') : 'hidden'))
  return SHOWN.filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const count = kinds.filter((one) => one === kind).length
      return words.counted(count, kind === 'hidden' ? words.leftOutShort : statuses[kind])
    })
    .join(', ')
}
