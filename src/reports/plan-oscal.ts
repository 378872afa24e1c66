import type { Controls } from '../core/reference'
import { assessmentResults } from './oscal/assessment-results'
import { planOfAction } from './oscal/poam'
import { writeOscal } from './oscal/write-oscal'
import type { PlanReport } from './plan-report'

/**
 * What was asked and answered, as OSCAL 1.2.2 assessment results in JSON. Read back before it is handed out: throws where it
 * is not what was meant. With `controls`, each control names its parts of other frameworks.
 */
export function makeOscalResults(report: PlanReport, controls?: Controls): string {
  return writeOscal('assessment-results', report.assessment.id, assessmentResults(report, controls))
}

/** The open actions as an OSCAL 1.2.2 plan of action and milestones. `null` where there is none: it cannot be empty. */
export function makeOscalPoam(report: PlanReport, controls?: Controls): string | null {
  const content = planOfAction(report, controls)
  return content === null ? null : writeOscal('plan-of-action-and-milestones', report.assessment.id, content)
}
