import type { Checklist, Item, Rule } from '../core/checklist'
import { readRule, type Profile } from '../core/profile'
import type { Language } from '../words/language'
import { worksheetWords } from '../words/worksheet'
import type { Block, Text, TickBox } from './document'
import { labelled, quoting } from './plan-report'

interface PaperChecklist {
  readonly checklist: Checklist
  readonly language: Language
}

interface PaperQuestion {
  readonly item: Item
  readonly number: number
  /** What there is to know before one answers, in one line. Empty: nothing. */
  readonly told: Text
  readonly boxes: readonly TickBox[]
  /** A line to write on. */
  readonly withNote: boolean
}

/** A question to be answered on paper: what yes and partly mean, and a box for each answer. */
export function paperQuestion(
  about: PaperChecklist,
  { item, number, told, boxes, withNote }: PaperQuestion,
): Block {
  const words = worksheetWords(about.language)
  return {
    type: 'group',
    blocks: [
      {
        type: 'heading',
        level: 3,
        text: quoting(about, item.question, (question) => words.numbered(number, question)),
      },
      ...(told === '' ? [] : [{ type: 'paragraph', tone: 'soft', text: told } as const]),
      { type: 'paragraph', text: labelled(about, words.yesMeans, item.inPlace) },
      { type: 'paragraph', text: labelled(about, words.partlyMeans, item.partly) },
      { type: 'ticks', boxes },
      ...(withNote ? [{ type: 'blanks', labels: [words.noteLine] } as const] : []),
    ],
  }
}

/** "Only if you said yes to …", where one open fact decides alone; `null` otherwise. */
export function conditionOf(
  about: PaperChecklist,
  rule: Rule | undefined,
  profile: Profile,
  say: (condition: string) => string = (condition) => condition,
): Text | null {
  const { checklist, language } = about
  if (rule === undefined || readRule(rule, profile) !== null) return null
  const words = worksheetWords(language)
  const questionOf = (fact: string): string =>
    checklist.profile.find(({ id }) => id === fact)?.question ?? fact
  if ('has' in rule) return quoting(about, questionOf(rule.has), (text) => say(words.onlyIfYes(text)))
  if ('not' in rule && 'has' in rule.not)
    return quoting(about, questionOf(rule.not.has), (text) => say(words.onlyIfNo(text)))
  return null
}
