import type { JsonObject } from '../../core/json'
import { frameworksWords } from '../../words/frameworks'
import { oscalWords } from '../../words/oscal'
import { nameOf, warningsOf } from '../plan-heading'
import type { PlanReport } from '../plan-report'
import { coverageText, rangeText } from '../result-blocks'
import { licenceText } from '../source-blocks'
import { makeUuid } from './ids'
import { markup, markupLine, plainString } from './markup'
import { listed, OSCAL_VERSION, prop, startOf, told } from './parts'
import { wordsOf } from '../plain-text'

export interface MetadataParts {
  readonly title: (name: string) => string
  readonly roles?: readonly JsonObject[]
  /** Beside the organisation itself, which is named where the copy has its name. */
  readonly parties?: readonly JsonObject[]
  /** Whether other frameworks are named, which is our own mapping. */
  readonly isMapped: boolean
}

/** Of the day it is made, by nobody: no author and no clock time is in it. */
export function metadataOf(report: PlanReport, parts: MetadataParts): JsonObject {
  const { checklist, today, isOurs } = report
  return {
    title: markupLine(parts.title(nameOf(report))),
    'last-modified': startOf(today),
    version: today,
    'oscal-version': OSCAL_VERSION,
    props: [
      ...prop('checklist', checklist.id),
      ...prop('checklist-version', checklist.version),
      ...prop('checklist-from-a-file', isOurs ? null : 'yes'),
    ],
    ...listed('roles', parts.roles ?? []),
    ...listed('parties', [...organisation(report), ...(parts.parties ?? [])]),
    ...told('remarks', remarksOf(report, parts.isMapped).map(markup)),
  }
}

function organisation({ assessment }: PlanReport): readonly JsonObject[] {
  const name = plainString(assessment.name)
  if (name === null) return []
  return [{ uuid: makeUuid(assessment.id, 'organisation', ''), type: 'organization', name }]
}

function remarksOf(report: PlanReport, isMapped: boolean): readonly string[] {
  const frameworks = frameworksWords(report.language)
  const mapping = [frameworks.ownMapping, ...(report.isOurs ? [] : [frameworks.authorsSubjects])]
  return [
    ...warningsOf(report).map(wordsOf),
    oscalWords(report.language).warning,
    rangeText(report),
    coverageText(report),
    ...(isMapped ? [mapping.join(' ')] : []),
    licenceText(report),
  ]
}
