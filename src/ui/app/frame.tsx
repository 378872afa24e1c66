import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { BrandMark } from '../parts/brand-mark'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { useApp } from './app-context'
import { OpenFile } from './open-file'
import { addressOf } from './route'
import { SiteMenu } from './site-menu'
import { SkipLink } from './skip-link'
import '../parts/button.css'
import './frame.css'

const NewerLine = lazy(() => import('./newer-line').then(({ NewerLine: line }) => ({ default: line })))

interface FrameProps {
  /** What stands in the header beside the mark: the pages of the assessment that is open. Absent: those of the site. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** What stands around every screen: whose file this is, the way to save, the way to help. */
export function Frame({ bar, children }: FrameProps) {
  const words = useWords(appWords)
  const { newer } = useApp()
  const main = useRef<HTMLElement>(null)
  return (
    <OpenFile>
      <div className="app-frame">
        <SkipLink main={main} />
        <header className="app-frame__bar">
          <a
            className={bar === undefined ? 'app-frame__brand' : 'app-frame__brand app-frame__brand--marked'}
            href={addressOf({ screen: 'home' })}
            aria-label={words.home}
          >
            <BrandMark />
            <span>Hustings</span>
          </a>
          {bar ?? <SiteMenu inline />}
        </header>
        <main id="main" ref={main} tabIndex={-1} className="app-frame__main">
          {children}
        </main>
        <footer className="app-frame__foot">
          {newer !== null && (
            <Suspense>
              <NewerLine newer={newer} />
            </Suspense>
          )}
          <a className="app-frame__help" href={addressOf({ screen: 'help-now' })}>
            {words.footerHelp}
          </a>
          <p>
            {words.nothingSent} {words.notNcsc}
          </p>
        </footer>
      </div>
    </OpenFile>
  )
}
