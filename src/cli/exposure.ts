import type { AttackData } from '../core/attack'
import type { Checklist } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import { exposeTo, type GroupExposure } from '../core/exposure'
import { exposureWords } from '../words/exposure'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openAssessment } from './input'
import { printable, printableJson, printableSentence } from './printing'
import { tellReview } from './review'
import type { ExitCode, World } from './world'

const words = exposureWords(DEFAULT_LANGUAGE)

export interface ExposureWish {
  readonly path: string
  readonly asJson: boolean
  readonly today: PlainDate
}

export async function exposure({ path, asJson, today }: ExposureWish, world: World): Promise<ExitCode> {
  const opened = await openAssessment(path, world)
  if (opened === undefined) return 1
  tellReview(path, opened.checklist, today, world)
  const data = await world.scenarios.attack()
  const groups = exposeTo(data, opened.checklist, opened.assessment)
  world.print(
    asJson
      ? `${printableJson(exposureJson(data, opened.checklist, groups))}\n`
      : linesOf(data, groups).join('\n'),
  )
  return 0
}

/**
 * Keys and order are an interface: `{"checklist":{"id","version"},"attack":{"version","attribution"},"groups":[{"id",
 * "name","aliases":[],"stages":[{"stage","techniques":[{"id","name","exposure","because":[{"item","status"}]}]}]}]}`.
 * Groups as ours are ordered, stages as an attack goes, a technique once, at its first stage. No sums: they would
 * measure nothing.
 */
function exposureJson(
  { version, attribution }: AttackData,
  checklist: Checklist,
  groups: readonly GroupExposure[],
): object {
  return {
    checklist: { id: checklist.id, version: checklist.version },
    attack: { version, attribution },
    groups: groups.map(({ group, stages }) => ({
      id: group.id,
      name: group.name,
      aliases: group.aliases,
      stages: stages.map(({ stage, techniques }) => ({
        stage,
        techniques: techniques.map(({ technique, exposure: verdict, because }) => ({
          id: technique.id,
          name: technique.name,
          exposure: verdict,
          because: because.map(({ item, status }) => ({ item: item.id, status: status ?? 'unanswered' })),
        })),
      })),
    })),
  }
}

function linesOf(data: AttackData, groups: readonly GroupExposure[]): readonly string[] {
  return [
    words.title(data.version),
    '',
    ...words.caveats.map((caveat) => `* ${printableSentence(caveat)}`),
    ...groups.flatMap(linesOfGroup),
    '',
    printableSentence(data.attribution),
    words.trademark,
    '',
  ]
}

function linesOfGroup({ group, stages }: GroupExposure): readonly string[] {
  const { id, name, aliases, relevance } = group
  return [
    '',
    printable(`${name} [${id}], ${words.alsoCalled(aliases)}`),
    printable(relevance),
    ...stages.flatMap(({ stage, techniques }) => [
      `  ${words.stages[stage]}`,
      ...techniques.map(({ technique, exposure: verdict, because }) =>
        printable(
          `  - ${technique.id} ${technique.name}: ${words.exposures[verdict]}${itemsOf(because.map(({ item }) => item.id))}`,
        ),
      ),
    ]),
  ]
}

function itemsOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` [${ids.join(', ')}]`
}
