import { makeAgenda, minutesOf, type AgendaRow } from '../core/agenda'
import { secondsAQuestion } from '../core/workshop'
import { workshopWords } from '../words/workshop'
import { workshopPackWords } from '../words/workshop-pack'
import { guidanceBlocks } from './counts-blocks'
import type { Block } from './document'
import { attackBlocks, fictionalBlocks, questionBlocks } from './workshop-guide-parts'
import type { PackInput } from './workshop-pack'

/** What a trainer needs on paper: page one is trust and time, then what to say, then the questions and the attack. */
export function guideBlocks(input: PackInput): readonly Block[] {
  const agenda = makeAgenda(input.minutes)
  return [
    ...trustBlocks(input, agenda),
    ...agendaBlocks(input, agenda),
    ...sayBlocks(input, agenda),
    ...commonBlocks(input),
    ...keyBlocks(input),
    ...noDeviceBlocks(input),
    ...questionBlocks(input),
    ...fictionalBlocks(input),
    ...attackBlocks(input),
    { type: 'group', blocks: guidanceBlocks(input) },
  ]
}

/** The words of THREATS R11. */
function trustBlocks({ language, items, isOurs }: PackInput, agenda: readonly AgendaRow[]): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    {
      type: 'paragraph',
      text: `${words.size(items.length, minutesOf(agenda))}. ${isOurs ? words.ours : words.oursButQuestions}`,
    },
    { type: 'heading', level: 2, text: words.trustTitle },
    { type: 'paragraph', text: words.trustSay },
    { type: 'callout', text: words.trust },
    { type: 'list', items: words.trustForTrainers },
    { type: 'paragraph', text: words.numberHow },
    { type: 'blanks', labels: [words.numberFirst, words.numberLast] },
  ]
}

function agendaBlocks({ language }: PackInput, agenda: readonly AgendaRow[]): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.agendaTitle(minutesOf(agenda)) },
    {
      type: 'table',
      columns: [
        { title: words.when, weight: 1.4 },
        { title: words.part, weight: 2.4, rowHeader: true },
        { title: words.long, weight: 1.6 },
        { title: words.do, weight: 5 },
      ],
      rows: agenda.map((row) => [
        words.from(row),
        words.parts[row.part].title,
        words.takes(row.minutes),
        words.parts[row.part].inShort,
      ]),
    },
  ]
}

function sayBlocks(input: PackInput, agenda: readonly AgendaRow[]): readonly Block[] {
  const words = workshopPackWords(input.language)
  const seconds = secondsAQuestion(input)
  return [
    { type: 'heading', level: 2, text: words.sayTitle, newPage: true },
    ...agenda.map(({ part, minutes }): Block => {
      const { title, say, ask } = words.parts[part]
      const talk: readonly Block[] = [
        { type: 'paragraph', text: [{ text: words.talk, bold: true }] },
        { type: 'list', items: ask },
      ]
      return {
        type: 'group',
        blocks: [
          { type: 'heading', level: 3, text: words.partTitle(title, minutes) },
          { type: 'list', items: say },
          ...(part === 'ask' ? [{ type: 'paragraph', text: words.secondsEach(seconds) } as const] : []),
          ...(ask.length === 0 ? [] : talk),
        ],
      }
    }),
  ]
}

function commonBlocks({ language }: PackInput): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.commonTitle },
    { type: 'paragraph', text: words.commonHow },
    {
      type: 'table',
      columns: [
        { title: words.said, weight: 3, rowHeader: true },
        { title: words.number, weight: 3 },
      ],
      rows: words.commonAnswers.map(({ said, number }) => [said, number]),
    },
  ]
}

function keyBlocks({ language }: PackInput): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    { type: 'heading', level: 2, text: words.keysTitle },
    { type: 'paragraph', text: words.keysHow },
    {
      type: 'table',
      columns: [
        { title: words.key, weight: 2, rowHeader: true },
        { title: words.does, weight: 4 },
      ],
      rows: workshopWords(language).keyList.map(({ keys, means }) => [keys, means]),
    },
    { type: 'paragraph', text: words.keysInReplay },
  ]
}

function noDeviceBlocks({ language }: PackInput): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    {
      type: 'group',
      blocks: [
        { type: 'heading', level: 2, text: words.noDevicesTitle },
        { type: 'list', items: words.noDevices },
      ],
    },
  ]
}
