import type { Item } from '../../core/checklist'
import type { JsonObject } from '../../core/json'
import type { Controls } from '../../core/reference'
import { oscalWords } from '../../words/oscal'
import type { PlanReport } from '../plan-report'
import { frameworkProps } from './control-props'
import { markup } from './markup'
import { listed, told } from './parts'

/** The controls that were asked about, one selection each, with where they stand in other frameworks; the items are their objectives. */
export function reviewedControls(report: PlanReport, controls: Controls | undefined): JsonObject {
  const asked = report.standings.filter(({ applies }) => applies).map(({ item }) => item)
  if (asked.length === 0) return nothingReviewed(report)
  return {
    'control-selections': controlsOf(asked).map((id) => ({
      ...told('description', titlesOf(controls, id).map(markup)),
      ...listed('props', frameworkProps(controls, id)),
      'include-controls': [{ 'control-id': id }],
    })),
    'control-objective-selections': [
      { 'include-objectives': asked.map(({ id }) => ({ 'objective-id': id })) },
    ],
  }
}

/** OSCAL wants at least one selection: all controls, less every one there is. */
function nothingReviewed({ checklist, language }: PlanReport): JsonObject {
  return {
    'control-selections': [
      {
        'include-all': {},
        'exclude-controls': controlsOf(checklist.items).map((id) => ({ 'control-id': id })),
        remarks: oscalWords(language).nothingAsked,
      },
    ],
  }
}

function controlsOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.map(({ control }) => control))]
}

function titlesOf(controls: Controls | undefined, id: string): readonly string[] {
  const title = controls?.get(id)?.title
  return title === undefined ? [] : [title]
}
