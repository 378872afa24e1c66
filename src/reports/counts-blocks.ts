import type { ItemCounts } from '../core/branches'
import type { Checklist } from '../core/checklist'
import { branchesWords } from '../words/branches'
import type { Language } from '../words/language'
import { reportWords } from '../words/report'
import { countedAnswers } from './branch-sheets'
import type { Block, Text } from './document'
import { inItsLanguage } from './plan-report'
import { guidanceText } from './source-blocks'

/** Questions of one checklist, answered by many, and the language of the report. */
interface CountedChecklist {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly language: Language
}

/** A question a row, an answer a column. */
export function countsTable(
  { checklist, language }: Omit<CountedChecklist, 'isOurs'>,
  items: readonly ItemCounts[],
): Block {
  const answers = countedAnswers(language)
  return {
    type: 'table',
    columns: [
      { title: branchesWords(language).question, weight: 6, rowHeader: true },
      ...answers.map(({ title }) => ({ title, weight: 1, align: 'right' as const })),
    ],
    rows: items.map(({ item, counts }): readonly Text[] => [
      inItsLanguage({ checklist, language }, item.question),
      ...answers.map(({ count }) => String(count(counts))),
    ]),
  }
}

/** Where the questions come from: at the end of a report that cites no single source. */
export function guidanceBlocks(about: CountedChecklist): readonly Block[] {
  const words = reportWords(about.language)
  const rest = about.isOurs ? `${words.licence} ${words.independent}` : words.independent
  return [
    { type: 'heading', level: 2, text: words.sourcesTitle },
    { type: 'paragraph', text: guidanceText(about) },
    { type: 'paragraph', text: rest },
  ]
}
