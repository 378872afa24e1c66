import type { AttackData } from '../core/attack'
import { exposeTo, FIRST_GROUPS, isUnlinked, type GroupExposure } from '../core/exposure'
import { exposureWords } from '../words/exposure'
import { exposureScreenWords } from '../words/exposure-screen'
import { replayReportWords } from '../words/replay-report'
import { replayScreenWords } from '../words/replay-screen'
import { actionNumbers } from './action-words'
import type { Block, Text } from './document'
import type { WholeReport } from './report'

/**
 * What ATT&CK records of the groups that the UK named first, and what the answers say of it. A page of its own, to be
 * handed to the supplier: never a sum, never an order of groups.
 */
export function exposureBlocks(report: WholeReport): readonly Block[] {
  const { attack, checklist, assessment, language } = report
  if (attack === undefined) return []
  const words = replayReportWords(language)
  const { sealed, version, nothingMapped } = exposureScreenWords(language)
  const groups = exposeTo(attack, checklist, assessment)
  const others = groups.slice(FIRST_GROUPS).map(({ group }) => group.name)
  return [
    { type: 'heading', level: 2, text: words.exposureHeading, newPage: true },
    { type: 'callout', text: sealed },
    { type: 'paragraph', text: version(attack.version) },
    { type: 'list', items: caveatsFor(report) },
    ...(isUnlinked(groups) ? [{ type: 'paragraph', text: nothingMapped } as const] : []),
    ...groups.slice(0, FIRST_GROUPS).flatMap((exposed) => groupBlocks(report, exposed)),
    ...(others.length === 0 ? [] : [{ type: 'paragraph', text: words.otherGroups(others) } as const]),
    ...attributionBlocks(report, attack),
  ]
}

function caveatsFor({ language, isOurs }: WholeReport): readonly string[] {
  const { caveats } = exposureWords(language)
  return isOurs ? caveats : [...caveats, replayScreenWords(language).authorsSubjects]
}

function groupBlocks(report: WholeReport, { group, stages }: GroupExposure): readonly Block[] {
  const { language } = report
  const words = replayReportWords(language)
  const { stages: stageNames, exposures } = exposureWords(language)
  const { groupHeading, techniqueName } = exposureScreenWords(language)
  return [
    { type: 'heading', level: 3, text: groupHeading(group.name, group.aliases) },
    { type: 'paragraph', text: group.relevance },
    {
      type: 'table',
      columns: [
        { title: words.technique, weight: 3.2, rowHeader: true },
        { title: words.stage, weight: 2.4 },
        { title: words.verdict, weight: 3 },
        { title: words.actions, weight: 0.8 },
      ],
      rows: stages.flatMap(({ stage, techniques }) =>
        techniques.map(({ technique, exposure, because }): readonly Text[] => [
          techniqueName(technique.id, technique.name),
          stageNames[stage],
          exposures[exposure],
          actionNumbers(report, new Set(because.map(({ item }) => item.id))),
        ]),
      ),
    },
  ]
}

function attributionBlocks({ language }: WholeReport, { attribution }: AttackData): readonly Block[] {
  return [attribution, exposureWords(language).trademark].map((text) => ({
    type: 'paragraph',
    tone: 'soft',
    text,
  }))
}
