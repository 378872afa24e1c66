import { isOpen, type Action, type ActionKind } from '../../core/action'
import type { JsonObject } from '../../core/json'
import type { Controls } from '../../core/reference'
import { oscalWords } from '../../words/oscal'
import { reportWords } from '../../words/report'
import { terms } from '../../words/terms'
import { lastChangeOf } from '../action-blocks'
import { titleOf } from '../action-words'
import type { PlanReport } from '../plan-report'
import { ownerRole, owners, remediationOf } from './action-milestones'
import { frameworkProps } from './control-props'
import { makeUuid } from './ids'
import { markup, markupLine } from './markup'
import { metadataOf } from './metadata'
import { closedText, itemProps, observationId, observationOf } from './observations'
import { listed, prop, startOf, told } from './parts'
import { backMatter, checklistAddress } from './resources'

/** OSCAL's word for where a risk stands while its action is to do. */
const RISK_TO_DO: Readonly<Record<ActionKind, string>> = {
  do: 'open',
  finish: 'open',
  'find-out': 'investigating',
}

/**
 * An item for each open action, in plan order; a risk for each of those, and for what was decided against or is called done.
 * `null` where no action is open: the format has no empty plan.
 */
export function planOfAction(report: PlanReport, controls: Controls | undefined): JsonObject | null {
  const words = oscalWords(report.language)
  const { actions } = report.plan
  const open = actions.filter(isOpen)
  if (open.length === 0) return null
  const ids = new Set(actions.map(({ item }) => item.id))
  const people = owners(report)
  return {
    metadata: metadataOf(report, {
      title: words.poamTitle,
      roles: people.length === 0 ? [] : [ownerRole(report)],
      parties: people,
      isMapped: controls !== undefined,
    }),
    'import-ssp': { href: checklistAddress(report), remarks: words.noSecurityPlan },
    observations: report.standings
      .filter(({ item }) => ids.has(item.id))
      .map((standing) => observationOf(report, standing)),
    risks: actions.map((action) => riskOf(report, action)),
    'poam-items': open.map((action, index) => itemOf(report, controls, action, index + 1)),
    'back-matter': backMatter(
      report,
      actions.map(({ item }) => item),
    ),
  }
}

function riskOf(report: PlanReport, action: Action): JsonObject {
  const { item, due } = action
  const closed = isOpen(action) ? [] : [closedText(report, action)]
  const words = oscalWords(report.language)
  const status = terms(report.language).statuses[statusOf(report, action)]
  return {
    uuid: riskId(report, action),
    title: markupLine(item.question),
    description: markup(item.why),
    statement: [words.answered(status, markup(item.inPlace)), ...closed].join('\n\n'),
    props: itemProps(report, item),
    status: riskStatus(action),
    ...(due === null || !isOpen(action) ? {} : { deadline: startOf(due) }),
    ...listed('remediations', isOpen(action) ? [remediationOf(report, action)] : []),
    'related-observations': [{ 'observation-uuid': observationId(report, item.id) }],
  }
}

/** "Done" is not closed: the answer still says otherwise. */
function riskStatus({ kind, state }: Action): string {
  switch (state) {
    case 'to-do':
      return RISK_TO_DO[kind]
    case 'doing':
    case 'done':
      return 'remediating'
    case 'dropped':
      return 'deviation-approved'
  }
}

function itemOf(
  report: PlanReport,
  controls: Controls | undefined,
  action: Action,
  place: number,
): JsonObject {
  const { item, kind, state, tier, hours, quickWin, fits, why, entry } = action
  const words = reportWords(report.language)
  return {
    uuid: makeUuid(report.assessment.id, 'item', item.id),
    title: markupLine(titleOf(report, action)),
    description: [
      ...(kind === 'find-out' ? [`${words.ifNot} ${markup(item.action)}`] : []),
      markup(item.why),
      `${words.yesMeans} ${markup(item.inPlace)}`,
    ].join('\n\n'),
    props: [
      ...prop('place', place),
      ...prop('kind', kind),
      ...prop('state', state),
      ...prop('tier', tier),
      ...prop('hours', hours),
      ...prop('quick-win', quickWin ? 'yes' : null),
      ...prop('fits-before-polling-day', fits === null ? null : fits ? 'yes' : 'no'),
      ...prop('change-nothing-after', why === null ? lastChangeOf(report, action) : null),
      ...itemProps(report, item),
      ...frameworkProps(controls, item.control),
    ],
    'related-observations': [{ 'observation-uuid': observationId(report, item.id) }],
    'related-risks': [{ 'risk-uuid': riskId(report, action) }],
    ...told('remarks', [
      ...(why === null ? [] : [words.afterPollingDay[why]]),
      ...(entry?.note === undefined ? [] : [oscalWords(report.language).note(markup(entry.note))]),
    ]),
  }
}

function statusOf({ standings }: PlanReport, { item }: Action) {
  return standings.find((standing) => standing.item.id === item.id)?.status ?? 'unanswered'
}

function riskId({ assessment }: PlanReport, { item }: Action): string {
  return makeUuid(assessment.id, 'risk', item.id)
}
