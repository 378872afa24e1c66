import type { Heading, Place } from '../layout/display-list'
import { destination } from './links'
import type { ObjectWriter } from './object-writer'
import { reference, textString } from './syntax'

interface Bookmark {
  readonly heading: Heading & Place
  readonly object: number
  readonly children: Bookmark[]
}

/** The headings as bookmarks, the first level open. Returns the outline's object number, or `null` without headings. */
export function writeOutline(objects: ObjectWriter, headings: readonly (Heading & Place)[]): number | null {
  const top: Bookmark[] = []
  const open: Bookmark[] = []
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop()
    const bookmark = { heading, object: objects.reserve(), children: [] }
    ;(open.at(-1)?.children ?? top).push(bookmark)
    open.push(bookmark)
  }
  const [first, last] = [top.at(0), top.at(-1)]
  if (first === undefined || last === undefined) return null
  const outline = objects.reserve()
  writeLevel(objects, top, outline)
  const shown = top.length + top.reduce((sum, { children }) => sum + children.length, 0)
  objects.write(
    outline,
    `<</Type/Outlines/First ${reference(first.object)}/Last ${reference(last.object)}/Count ${shown}>>`,
  )
  return outline
}

function writeLevel(objects: ObjectWriter, bookmarks: readonly Bookmark[], parent: number): void {
  bookmarks.forEach((bookmark, index) => {
    const { heading, object, children } = bookmark
    objects.write(
      object,
      `<</Title ${textString(heading.text)}/Parent ${reference(parent)}` +
        link('Prev', bookmarks[index - 1]) +
        link('Next', bookmarks[index + 1]) +
        link('First', children.at(0)) +
        link('Last', children.at(-1)) +
        countBody(bookmark) +
        `${destination(objects, heading)}>>`,
    )
    writeLevel(objects, children, object)
  })
}

/** How many lines opening it shows; negative while it is closed. */
function countBody({ heading, children }: Bookmark): string {
  if (children.length === 0) return ''
  return `/Count ${heading.level === 1 ? children.length : -children.length}`
}

function link(name: string, bookmark: Bookmark | undefined): string {
  return bookmark === undefined ? '' : `/${name} ${reference(bookmark.object)}`
}
