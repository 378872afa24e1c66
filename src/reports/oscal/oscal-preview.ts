import { exportPreviewWords } from '../../words/export-preview'
import type { Language } from '../../words/language'
import type { Block } from '../document'
import { MOST_SHOWN, previewText, type ExportPreview } from '../export-preview'

/** As much of a file of ours as is told. `writeOscal` has read it back, so its shape is known. */
interface ReadFile {
  readonly 'assessment-results'?: { readonly results: readonly [ReadResult] }
  readonly 'plan-of-action-and-milestones'?: ReadPlan
}

interface ReadResult {
  readonly observations?: readonly object[]
  readonly findings?: readonly {
    readonly title: string
    readonly target: { readonly status: { readonly state: 'satisfied' | 'not-satisfied' } }
  }[]
}

interface ReadPlan {
  readonly metadata: { readonly parties?: readonly { readonly type: string }[] }
  readonly risks: readonly { readonly deadline?: string }[]
  readonly 'poam-items': readonly { readonly title: string }[]
}

/** Of a text that `makeOscalResults` or `makeOscalPoam` made. */
export function previewOscal(language: Language, text: string): ExportPreview {
  const file = JSON.parse(text) as ReadFile
  const [result] = file['assessment-results']?.results ?? []
  if (result !== undefined) return previewResult(language, result)
  const plan = file['plan-of-action-and-milestones']
  if (plan === undefined) throw new Error('The OSCAL file is of another model.')
  return previewPlan(language, plan)
}

function previewResult(language: Language, { observations = [], findings = [] }: ReadResult): ExportPreview {
  const words = exportPreviewWords(language)
  const satisfied = findings.filter(({ target }) => target.status.state === 'satisfied').length
  return {
    holds: [words.observations(observations.length), words.findings(satisfied, findings.length - satisfied)],
    sample: titleList(
      language,
      findings.map(({ title, target }) => words.finding(title, target.status.state)),
    ),
  }
}

function previewPlan(language: Language, { metadata, risks, 'poam-items': items }: ReadPlan): ExportPreview {
  const words = exportPreviewWords(language)
  const owners = (metadata.parties ?? []).filter(({ type }) => type === 'person').length
  return {
    holds: [
      words.poamItems(items.length),
      words.risks(
        risks.length,
        risks.filter(({ deadline }) => deadline !== undefined).length,
        risks.length - items.length,
      ),
      ...(owners === 0 ? [] : [words.ownersNamed(owners)]),
    ],
    sample: titleList(
      language,
      items.map(({ title }) => title),
    ),
  }
}

function titleList(language: Language, titles: readonly string[]): readonly Block[] {
  if (titles.length === 0) return []
  const shown = titles.slice(0, MOST_SHOWN)
  return [
    { type: 'paragraph', text: exportPreviewWords(language).beginning(shown.length, titles.length) },
    { type: 'list', items: shown.map(previewText) },
  ]
}
