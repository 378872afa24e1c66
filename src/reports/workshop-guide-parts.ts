import type { Item } from '../core/checklist'
import type { Fictional } from '../core/fictional'
import { hostsOf } from '../core/links'
import type { ScenarioStep } from '../core/scenario'
import { replayWords } from '../words/replay'
import { replayScreenWords } from '../words/replay-screen'
import { terms } from '../words/terms'
import { worksheetWords } from '../words/worksheet'
import { workshopPackWords } from '../words/workshop-pack'
import type { Block, Inline, Text } from './document'
import { labelled, quoting } from './plan-report'
import { citation } from './source-blocks'
import type { PackInput } from './workshop-pack'

/** The parts of the guide that hang on what was chosen: questions, made-up organisations, the attack. */

export function questionBlocks(input: PackInput): readonly Block[] {
  const words = workshopPackWords(input.language)
  return [
    { type: 'heading', level: 2, text: words.questionsTitle, newPage: true },
    { type: 'paragraph', text: words.questionsHow },
    ...input.items.map((item, index) => questionGroup(input, item, index + 1)),
  ]
}

function questionGroup(input: PackInput, item: Item, number: number): Block {
  const words = workshopPackWords(input.language)
  const paper = worksheetWords(input.language)
  const { levels, bases } = terms(input.language)
  const told = input.isOurs ? `${levels[item.level]} · ${bases[item.basis]}` : levels[item.level]
  return {
    type: 'group',
    blocks: [
      {
        type: 'heading',
        level: 3,
        text: quoting(input, item.question, (question) => paper.numbered(number, question)),
      },
      { type: 'paragraph', tone: 'soft', text: told },
      { type: 'paragraph', text: labelled(input, paper.yesMeans, item.inPlace) },
      { type: 'paragraph', text: labelled(input, paper.partlyMeans, item.partly) },
      { type: 'paragraph', text: labelled(input, words.why, item.why) },
      { type: 'paragraph', text: labelled(input, words.firstStep, item.how[0] ?? item.action) },
      ...input.fictional.map((fictional) => wouldSay(input, fictional, item)),
    ],
  }
}

function wouldSay({ language }: PackInput, { name, answers }: Fictional, item: Item): Block {
  const words = workshopPackWords(language)
  const answer = answers.get(item.id)
  const note = answer?.note ?? answer?.reason ?? answer?.evidence
  const status = answer?.status === undefined ? words.notAsked : terms(language).answers[answer.status]
  return {
    type: 'paragraph',
    text: [
      { text: `${words.wouldSay(name)} `, bold: true },
      note === undefined ? status : words.note(status, note),
    ],
  }
}

export function fictionalBlocks({ fictional, language }: PackInput): readonly Block[] {
  if (fictional.length === 0) return []
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.fictionalTitle },
    { type: 'paragraph', text: words.fictionalHow },
    ...fictional.map(({ name, what, story, discuss }): Block => ({
      type: 'group',
      blocks: [
        { type: 'heading', level: 3, text: name },
        { type: 'paragraph', tone: 'soft', text: words.madeUp(what) },
        { type: 'paragraph', text: story },
        { type: 'paragraph', text: [{ text: words.talk, bold: true }] },
        { type: 'list', items: discuss },
      ],
    })),
  ]
}

/** What is known, alleged and simplified is told apart, and where it can be read stands below. */
export function attackBlocks(input: PackInput): readonly Block[] {
  const { scenario, language } = input
  if (scenario === null) return []
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.attackTitle(scenario.title) },
    { type: 'paragraph', tone: 'soft', text: replayWords(language).kinds[scenario.kind] },
    { type: 'paragraph', text: scenario.summary },
    { type: 'paragraph', text: words.attackHow },
    ...scenario.steps.map((step, index) => stepGroup(input, step, index + 1)),
    ...sourcesLine(input),
  ]
}

function stepGroup({ language }: PackInput, step: ScenarioStep, number: number): Block {
  const words = replayScreenWords(language)
  const told = [
    step.when,
    words.certainties[step.certainty],
    ...(step.harm ? [words.harm] : []),
    ...(step.ends ? [words.ends] : []),
  ]
  return {
    type: 'group',
    blocks: [
      { type: 'heading', level: 3, text: words.stepTitle(number, step.title) },
      { type: 'paragraph', tone: 'soft', text: told.join(' · ') },
      { type: 'paragraph', text: step.story },
      { type: 'paragraph', text: [{ text: `${words.discuss} `, bold: true }, step.discuss] },
    ],
  }
}

function sourcesLine({ scenario, sources, language }: PackInput): readonly Block[] {
  if (scenario === null || scenario.sources.length === 0) return []
  const cited = scenario.sources.flatMap((reference, index): readonly Inline[] => [
    index === 0 ? ' ' : '; ',
    ...citation({ language, sources, hosts: hostsOf(sources) }, reference),
  ])
  const label = { text: replayScreenWords(language).sources, bold: true }
  return [{ type: 'paragraph', tone: 'soft', text: [label, ...cited, '.'] satisfies Text }]
}
