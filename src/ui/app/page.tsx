import { useEffect, useRef, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { useApp } from './app-context'
import './page.css'

interface PageProps {
  /** Names the screen in the tab. Never anything typed: titles go into history, sync and print headers. */
  readonly title: string
  readonly heading: ReactNode
  /** False where the screen moves focus to a place of its own. */
  readonly takesFocus?: boolean
  /** A narrow column for reading. */
  readonly reading?: boolean
  /** The largest heading: the first screen's. */
  readonly big?: boolean
  /** What comes right after the heading, and what stands to the right of both where there is room. */
  readonly opening?: { readonly lead: ReactNode; readonly beside: ReactNode }
  readonly children: ReactNode
}

/** A screen: sets the tab's title, and moves focus to the heading when one comes from another screen. */
export function Page({
  title,
  heading,
  takesFocus = true,
  reading = false,
  big = false,
  opening,
  children,
}: PageProps) {
  const words = useWords(appWords)
  const { isFirstPage } = useApp()
  const headingPlace = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = words.title(title)
  }, [title, words])
  useEffect(() => {
    // The very first screen leaves focus where the browser puts it.
    if (isFirstPage(headingPlace, title) || !takesFocus) return
    headingPlace.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [title, takesFocus, isFirstPage])
  const top = (
    <h1 ref={headingPlace} tabIndex={-1} className={big ? 'app-page__heading--big' : undefined}>
      {heading}
    </h1>
  )
  return (
    <div className={`app-wrap app-stack app-stack--loose${reading ? ' app-wrap--reading' : ''}`}>
      {opening === undefined ? (
        top
      ) : (
        <div className="app-page__opening">
          <div className="app-stack app-stack--loose">
            {top}
            {opening.lead}
          </div>
          {opening.beside}
        </div>
      )}
      {children}
    </div>
  )
}
