/** Finds the innermost element that says this, also where a part of it is marked as another language. */
export function words(wanted: string | RegExp): (content: string, element: Element | null) => boolean {
  const isSaidBy = (element: Element): boolean => {
    const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    return typeof wanted === 'string' ? said === wanted : wanted.test(said)
  }
  return (_content, element) => element !== null && isSaidBy(element) && ![...element.children].some(isSaidBy)
}
