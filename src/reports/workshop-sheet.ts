import { STATUSES } from '../core/answer'
import type { Item } from '../core/checklist'
import type { Fictional } from '../core/fictional'
import { applies, type Profile } from '../core/profile'
import { terms } from '../words/terms'
import { workshopPackWords } from '../words/workshop-pack'
import type { Block, TickBox } from './document'
import { conditionOf, paperQuestion } from './paper-question'
import type { PackInput } from './workshop-pack'
import { quoting } from './plan-report'

const NOTHING_KNOWN: Profile = new Map()

/**
 * The questions of the workshop on paper, numbered as on the screen, with answers numbered 1 to 5. At the end the numbers
 * alone, to be typed in: a page without a name.
 */
export function sheetBlocks(input: PackInput, fictional: Fictional | null): readonly Block[] {
  const words = workshopPackWords(input.language)
  const profile = fictional?.profile ?? NOTHING_KNOWN
  return [
    ...(fictional === null ? [] : storyBlocks(input, fictional)),
    { type: 'callout', text: fictional === null ? `${words.tick} ${words.noName}` : words.tick },
    { type: 'heading', level: 2, text: words.questions },
    ...input.items.map((item, index) => sheetQuestion(input, item, index + 1, profile)),
    ...(fictional === null ? [] : talkBlocks(input, fictional)),
    { type: 'heading', level: 2, text: words.stripTitle, newPage: true },
    { type: 'paragraph', text: words.stripHow },
    { type: 'blanks', labels: input.items.map((_, index) => String(index + 1)), digits: true },
  ]
}

function storyBlocks({ language }: PackInput, { what, story }: Fictional): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.storyTitle },
    { type: 'paragraph', tone: 'soft', text: words.madeUp(what) },
    { type: 'paragraph', text: story },
    { type: 'paragraph', text: words.answerFromStory },
  ]
}

function sheetQuestion(input: PackInput, item: Item, number: number, profile: Profile): Block {
  const words = workshopPackWords(input.language)
  const told = applies(item, profile)
    ? (conditionOf(input, item.appliesWhen, profile, words.onlyIfElse) ?? '')
    : words.hiddenHere
  return paperQuestion(input, { item, number, told, boxes: numberedBoxes(input, item), withNote: false })
}

/** What always applies may still be hidden by what an organisation is: then 5 says so. */
function numberedBoxes(input: PackInput, item: Item): readonly TickBox[] {
  const words = workshopPackWords(input.language)
  const { answers } = terms(input.language)
  const isAlwaysAsked = item.alwaysApplies === true && item.appliesWhen === undefined
  return STATUSES.flatMap((status, index) => {
    if (status === 'not-applicable' && isAlwaysAsked) return []
    const label = words.numbered(index + 1, answers[status])
    return [
      {
        name: `${item.id}--${status}`,
        label,
        told: quoting(input, item.question, (text) => `${text} ${label}`),
      },
    ]
  })
}

function talkBlocks({ language }: PackInput, { discuss }: Fictional): readonly Block[] {
  return [
    {
      type: 'group',
      blocks: [
        { type: 'heading', level: 2, text: workshopPackWords(language).talkTitle },
        { type: 'list', items: discuss },
      ],
    },
  ]
}
