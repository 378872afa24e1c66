import { isOpen, type Action } from '../core/action'
import { ownerKeyOf } from '../core/owner'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionCard } from './action-blocks'
import { actionTable } from './action-table'
import { placesOf } from './action-words'
import type { ReportDocument } from './document'
import { frameDocument, warningBlocks } from './frame'
import { coverLinesOf, nameOf } from './plan-heading'
import { joined, makePlanReport } from './plan-report'
import type { ReportInput } from './report'
import { sourceBlocks } from './source-blocks'

/** What one person has to do, under the numbers of the whole plan. Other people's actions are not in it. */
export function makeOwnerActions(input: ReportInput, owner: string): ReportDocument {
  const report = makePlanReport(input)
  const words = reportWords(input.language)
  const open = report.plan.actions.filter(isOpen)
  const own = open.filter((action) => isOwnedBy(action, owner))
  const title = words.ownerTitle(nameOf(input), owner.trim())
  const hours = own.reduce((sum, action) => sum + action.hours, 0)
  const places = placesOf(open)
  return frameDocument(input, {
    title,
    kind: words.ownerKind(owner.trim()),
    blocks: [
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', tone: 'lead', text: joined(coverLinesOf(input), ' · ') },
      ...warningBlocks(input),
      { type: 'heading', level: 2, text: words.whatToDo },
      ...(own.length === 0
        ? [{ type: 'paragraph', text: words.nothingOwned(owner.trim()) } as const]
        : [
            {
              type: 'paragraph',
              text: `${words.total(own.length, terms(input.language).hours(hours))} ${words.ownerNumbers}`,
            } as const,
            actionTable(report, own, { places }),
            ...own.map((action) => actionCard(report, action, places, own)),
          ]),
      ...sourceBlocks(
        report,
        own.map(({ item }) => item),
      ),
    ],
  })
}

export function isOwnedBy({ owner }: Pick<Action, 'owner'>, name: string): boolean {
  return owner !== null && ownerKeyOf(owner) === ownerKeyOf(name)
}
