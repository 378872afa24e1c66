import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import {
  CHECKLIST_MARKS,
  MARKED_LANGUAGE,
  markedTexts,
  REFERENCE_MARKS,
} from '../../config/marked-texts-plugin'
import { REFERENCE_LANGUAGE } from '../../../src/core/reference'
import { testOfBuild } from './own-build'

const FOLDER = fileURLToPath(new URL('../../../.cache/marked-checklists', import.meta.url))

/** Journeys through the app with texts that can be told from words of the interface. */
export const test = testOfBuild('marked', () => markedTexts(`${FOLDER}-${String(process.pid)}`))

/** What is said in the wrong language on a page, and how many texts of a checklist it has. */
interface Heard {
  readonly wrong: readonly string[]
  readonly marked: number
}

/**
 * Each piece of text with a mark stands in an element that says its language, and none of our words stand in there. What
 * cannot be marked in part is left out: attributes (among them names and titles), options of a list, the text in a field,
 * and what is said to be left out.
 */
export function hearLanguages(page: Page, leftOut = ''): Promise<Heard> {
  return page.evaluate(
    ({ checklist, references, own, ours, unmarked }) => {
      const wrong = new Set<string>()
      let marked = 0
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.nodeValue ?? '').trim()
        const element = node.parentElement
        if (element === null || element.closest(unmarked) !== null) continue
        const around = element.closest('[lang]')
        const isWhole = (marks: string): boolean => {
          const [open, close] = marks
          // A text that was cut has no end.
          const pieces = new RegExp(`${open}[^${close}]*(${close}|…)`, 'gu')
          return !/\p{L}/u.test(text.replace(pieces, ''))
        }
        const tell = (why: string): void => {
          wrong.add(`${why}: ${text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text}`)
        }
        const has = (marks: string): boolean => Array.from(marks).some((mark) => text.includes(mark))
        if (has(checklist)) {
          marked += 1
          if (around?.getAttribute('lang') !== own) tell('no language')
          else if (!isWhole(checklist)) tell('with other words')
        } else if (has(references)) {
          // A report in the language that they are in.
          if (around?.matches('article') === true) continue
          if (around === document.documentElement || around?.getAttribute('lang') !== ours) tell('not ours')
          else if (!isWhole(references)) tell('with other words')
        } else if (around?.getAttribute('lang') === own && /\p{L}/u.test(text)) tell('not of the checklist')
      }
      return { wrong: [...wrong], marked }
    },
    {
      checklist: CHECKLIST_MARKS,
      references: REFERENCE_MARKS,
      own: MARKED_LANGUAGE,
      ours: REFERENCE_LANGUAGE,
      unmarked: `script, noscript, style, option, textarea${leftOut}`,
    },
  )
}
