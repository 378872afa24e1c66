import { expect, type Page } from '@playwright/test'

/** The least a finger hits, in pixels. */
const TARGET = 44

/** Twice as large, as in WCAG 1.4.4. The policy lets no style sheet in; a property of an element is none. */
export async function enlargeText(page: Page, on: boolean): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size
    },
    on ? '200%' : '',
  )
}

/** As far apart as in WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
  'p { margin-bottom: 2em !important }'

/** By a sheet that is made, not loaded: the policy says nothing of it, and so it holds. */
export async function spaceText(page: Page, on: boolean): Promise<void> {
  const spacing = await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets = [sheet]
      return getComputedStyle(document.body).letterSpacing
    },
    on ? SPACED : '',
  )
  expect(spacing !== 'normal').toBe(on)
}

/** Everything fits: no sideways scrolling of the page or of the box that is open. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} > ${clientWidth}`),
  )
  const inner = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect
    .soft([...wide, ...(inner > 0 ? [`page: ${inner} too wide`] : [])], `width of ${page.url()}`)
    .toEqual([])
}

/** No text is cut off, but for names that end in an ellipsis and what is there only to be heard. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(textarea, input, select)')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element)
        if (textOverflow === 'ellipsis' || clipPath !== 'none' || !element.checkVisibility()) return false
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
        return (
          (['hidden', 'clip'].includes(overflowX) && scrollWidth > clientWidth + 1) ||
          (['hidden', 'clip'].includes(overflowY) && scrollHeight > clientHeight + 1)
        )
      })
      .map((element) => `${element.className}: ${(element.textContent ?? '').slice(0, 40)}`),
  )
  expect.soft(cut, `text of ${page.url()}`).toEqual([])
}

/** Every control is as large as a finger. Links inside a text are as large as their words. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate((least) => {
    const root = document.querySelector('dialog[open]') ?? document.body
    return [...root.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !(control.matches('a') && getComputedStyle(control).display === 'inline'))
      .filter((control) => !control.matches('.app-frame__skip:not(:focus)'))
      .map((control) => {
        // A label counts with its control, and so does a whole card or line that a control lies over.
        const spread = getComputedStyle(control, '::after').position === 'absolute' && control.offsetParent
        return (control.matches('input') && control.closest('label')) || spread || control
      })
      .flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        const name = `${control.tagName} ${(control.textContent ?? '').trim().slice(0, 40)}`
        return width < least - 0.5 || height < least - 0.5
          ? [`${name}: ${width.toFixed(0)} x ${height.toFixed(0)}`]
          : []
      })
  }, TARGET)
  expect.soft([...new Set(small)], `targets of ${page.url()}`).toEqual([])
}

/** THREATS R4: on each field by itself, radio buttons included. */
export async function expectFieldsKeepNothing(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const wanted: Readonly<Record<string, string>> = {
      autocomplete: 'off',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
      'data-gramm': 'false',
      'data-1p-ignore': '',
      'data-lpignore': 'true',
      'data-bwignore': '',
    }
    return [...document.querySelectorAll('input, textarea, select')].flatMap((field) =>
      Object.entries(wanted)
        .filter(([name, value]) => field.getAttribute(name) !== value)
        .map(([name]) => `${field.outerHTML.slice(0, 80)}: ${name}`),
    )
  })
  expect.soft(wrong, `fields of ${page.url()}`).toEqual([])
}
