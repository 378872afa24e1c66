import { expect, type Page } from '@playwright/test'

/** A4 within margins of 15 millimetres, in pixels. What is wider makes the browser print all of it smaller. */
const SHEET = { width: 680, height: 1009 }

/** What nobody can use on paper. A control that holds an answer is part of it, and so is one whose words are the text. */
const USELESS = [
  'button:not(.app-action-row__opener, .app-document__jump)',
  'nav:not(.app-document nav)',
  '[role=search], input[type=search], input[type=file], .app-button, .app-unprinted',
].join()

/** As it would be printed by somebody whose screen is dark: no controls, ink on white, and nothing folded that says something. */
export async function expectFitForPaper(page: Page, name: string): Promise<void> {
  const screen = page.viewportSize()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize(SHEET)
  const faults = await page.evaluate(faultsOnPaper, USELESS)
  await page.emulateMedia({ media: null, colorScheme: null })
  if (screen !== null) await page.setViewportSize(screen)
  expect.soft(faults, `${name} on paper`).toEqual([])
}

function faultsOnPaper(useless: string): readonly string[] {
  const tell = (what: string) => (element: Element) =>
    `${what}: ${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 40)}`
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none',
  )
  const luminance = (colour: string) => {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  // Grounds are not printed, but where they are asked for. A drawing is.
  const pale = seen.filter(
    (element) =>
      element instanceof HTMLElement &&
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '') &&
      getComputedStyle(element).printColorAdjust !== 'exact' &&
      1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5,
  )
  const parting = seen.filter(
    (element) => /^H[1-4]$/.test(element.tagName) && getComputedStyle(element).breakAfter !== 'avoid',
  )
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? [`wider than the sheet: ${scrollWidth}`] : []),
    ...seen.filter((element) => element.matches(useless)).map(tell('of no use')),
    ...seen
      .filter((element) => element.matches('details:not([open], .app-disclosure--printed)'))
      .map(tell('folded')),
    ...pale.map(tell('pale')),
    ...parting.map(tell('may stand alone at the foot of a page')),
  ]
}
