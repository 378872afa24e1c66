import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than the longest screen has. */
const MOST_STOPS = 250

/** Presses Tab until it is there. Each stop on the way has to be seen: an outline, in view, not under the bar. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(lookAtFocus)
    stops.push(stop.name)
    expect(stop.fault, `focus on ${stop.name}`).toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`No Tab leads there. The stops: ${stops.join(' | ')}`)
}

/** Where the page put focus itself: on the heading of what has just come. */
export async function expectHeadingFocused(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
}

interface Stop {
  readonly name: string
  readonly fault: string | null
}

function lookAtFocus(): Stop {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return { name: 'nothing', fault: null }
  const named = focused.getAttribute('aria-label') ?? focused.closest('label, fieldset')?.textContent
  const name = `${focused.tagName.toLowerCase()} ${(named ?? focused.textContent ?? '').trim().slice(0, 60)}`
  // A control that lies unseen over its face shows focus on the face or on the label around it.
  const places = [focused, focused.nextElementSibling, focused.closest('label')]
  const outlined = places.find((place) => {
    if (place === null) return false
    // The browser draws its own around the small calendar in a date field.
    if (place.matches('input[type=date]:not(:focus-visible)')) return true
    const { outlineStyle, outlineWidth } = getComputedStyle(place)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  if (outlined === undefined || outlined === null) return { name, fault: 'has no outline' }
  const { left, right, top, bottom } = outlined.getBoundingClientRect()
  const middle = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const points = [top + 3, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, bottom - 3]
  const seen = points.some((height) => {
    const found = document.elementFromPoint(middle, height)
    return found !== null && (outlined.contains(found) || found.contains(outlined) || found === focused)
  })
  return { name, fault: seen ? null : 'is out of view or covered' }
}
