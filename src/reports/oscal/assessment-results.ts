import type { JsonObject } from '../../core/json'
import type { Controls } from '../../core/reference'
import { percentagesOf } from '../../core/score'
import type { Standing } from '../../core/standing'
import { oscalWords } from '../../words/oscal'
import { resultWords } from '../../words/result'
import { terms } from '../../words/terms'
import type { PlanReport } from '../plan-report'
import { frameworkProps } from './control-props'
import { makeUuid } from './ids'
import { markup, markupLine } from './markup'
import { metadataOf } from './metadata'
import { itemProps, observationId, observationOf } from './observations'
import { listed, prop, startOf, told } from './parts'
import { reviewedControls } from './reviewed-controls'
import { backMatter, checklistAddress } from './resources'

/** What was asked and answered: an observation for each item, and a finding where the answer says how it is. */
export function assessmentResults(report: PlanReport, controls: Controls | undefined): JsonObject {
  const words = oscalWords(report.language)
  const { standings } = report
  return {
    metadata: metadataOf(report, { title: words.resultsTitle, isMapped: controls !== undefined }),
    'import-ap': { href: checklistAddress(report), remarks: words.noAssessmentPlan },
    results: [resultOf(report, controls)],
    'back-matter': backMatter(
      report,
      standings.map(({ item }) => item),
    ),
  }
}

function resultOf(report: PlanReport, controls: Controls | undefined): JsonObject {
  const { assessment, checklist, language, result, standings, today } = report
  const words = oscalWords(language)
  const said = resultWords(language)
  const percentages = percentagesOf(result.score)
  return {
    uuid: makeUuid(assessment.id, 'result', checklist.id),
    title: markupLine(words.checklist(checklist.title, checklist.version)),
    description: words.selfReported,
    start: startOf(today),
    props: [
      ...prop('score-low-percent', percentages?.low),
      ...prop('score-high-percent', percentages?.high),
      ...prop('rating-low', result.rating.low),
      ...prop('rating-high', result.rating.high),
      ...Object.entries(result.counts).flatMap(([part, count]) => prop(`count-${part}`, count)),
    ],
    'reviewed-controls': reviewedControls(report, controls),
    ...listed(
      'observations',
      standings.map((standing) => observationOf(report, standing)),
    ),
    ...listed(
      'findings',
      standings.filter(isKnown).map((standing) => findingOf(report, controls, standing)),
    ),
    remarks: [said.ratingLine(result), said.ratingReason(checklist, result)].map(markup).join('\n\n'),
  }
}

/** Whether the answer says how it is. What nobody knows, what is to be confirmed and what was set aside has no finding. */
function isKnown({ applies, credit }: Standing): boolean {
  return applies && credit !== null && credit !== undefined
}

function findingOf(
  report: PlanReport,
  controls: Controls | undefined,
  { item, credit, status }: Standing,
): JsonObject {
  const words = oscalWords(report.language)
  const { statuses } = terms(report.language)
  const isSatisfied = credit === 1
  return {
    uuid: makeUuid(report.assessment.id, 'finding', item.id),
    title: markupLine(item.question),
    description: words.answered(statuses[status ?? 'unanswered'], markup(item.inPlace)),
    props: [...prop('answer', status), ...itemProps(report, item), ...frameworkProps(controls, item.control)],
    target: {
      type: 'objective-id',
      'target-id': item.id,
      description: markup(item.inPlace),
      status: {
        state: isSatisfied ? 'satisfied' : 'not-satisfied',
        reason: isSatisfied ? 'pass' : 'fail',
        ...told('remarks', credit === 0.5 ? [words.partly(markup(item.partly))] : []),
      },
    },
    'related-observations': [{ 'observation-uuid': observationId(report, item.id) }],
  }
}
