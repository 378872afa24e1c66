import { isOpen, type Action } from '../../core/action'
import type { JsonObject } from '../../core/json'
import { sheetWords } from '../../words/sheets'
import { oscalWords } from '../../words/oscal'
import { terms } from '../../words/terms'
import { titleOf } from '../action-words'
import type { PlanReport } from '../plan-report'
import { makeUuid } from './ids'
import { markup, markupLine, plainString } from './markup'
import { listed, prop, startOf } from './parts'

/** The one role that people have in a plan. */
const OWNER_ROLE = 'action-owner'

export function ownerRole({ language }: PlanReport): JsonObject {
  return { id: OWNER_ROLE, title: oscalWords(language).owner }
}

/** Everybody who owns an open action, each once. */
export function owners(report: PlanReport): readonly JsonObject[] {
  const names = new Set(report.plan.actions.filter(isOpen).flatMap((action) => ownerOf(action) ?? []))
  return [...names].map((name) => ({ uuid: ownerId(report, name), type: 'person', name }))
}

/** How the risk is to be met: the steps, who does it, until when, and what has to come first. */
export function remediationOf(report: PlanReport, action: Action): JsonObject {
  const { item, hours } = action
  const { step } = sheetWords(report.language)
  const title = markupLine(titleOf(report, action))
  return {
    uuid: makeUuid(report.assessment.id, 'remediation', item.id),
    lifecycle: 'planned',
    title,
    description: item.how.map((text, index) => step(index + 1, markup(text))).join('\n'),
    props: [...prop('hours', hours), ...prop('usually-done-by', terms(report.language).roles[item.doneBy])],
    tasks: [taskOf(report, action, title)],
  }
}

/** A milestone where there is a due date. */
function taskOf(report: PlanReport, action: Action, title: string): JsonObject {
  const { item, due, after } = action
  const owner = ownerOf(action)
  return {
    uuid: taskId(report, item.id),
    type: due === null ? 'action' : 'milestone',
    title,
    ...(due === null ? {} : { timing: { 'on-date': { date: startOf(due) } } }),
    ...listed('dependencies', after === null ? [] : [{ 'task-uuid': taskId(report, after) }]),
    ...listed(
      'responsible-roles',
      owner === null ? [] : [{ 'role-id': OWNER_ROLE, 'party-uuids': [ownerId(report, owner)] }],
    ),
  }
}

function ownerOf({ owner }: Action): string | null {
  return owner === null ? null : plainString(owner)
}

function ownerId({ assessment }: PlanReport, name: string): string {
  return makeUuid(assessment.id, 'owner', name)
}

function taskId({ assessment }: PlanReport, item: string): string {
  return makeUuid(assessment.id, 'task', item)
}
