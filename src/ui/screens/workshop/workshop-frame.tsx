import { useRef, type ReactNode } from 'react'
import { appWords } from '../../../words/app'
import { workshopWords } from '../../../words/workshop'
import { addressOf, type WorkshopPart } from '../../app/route'
import { SkipLink } from '../../app/skip-link'
import { BrandMark } from '../../parts/brand-mark'
import { useWords } from '../../use-services'
import '../../app/frame.css'
import '../../parts/button.css'

export type TrainerPart = Exclude<WorkshopPart, 'projected'>

/** In the order of an afternoon. */
const PAGES = ['prepare', 'ask', 'room', 'replay'] as const satisfies readonly TrainerPart[]

interface WorkshopFrameProps {
  readonly part: TrainerPart
  readonly children: ReactNode
}

/** What stands around the trainer's pages: no list, no recent files, no names, because this screen is often projected. */
export function WorkshopFrame({ part, children }: WorkshopFrameProps) {
  const words = useWords(workshopWords)
  const app = useWords(appWords)
  const main = useRef<HTMLElement>(null)
  return (
    <div className="app-frame">
      <SkipLink main={main} />
      <header className="app-frame__bar">
        <a className="app-frame__brand" href={addressOf({ screen: 'workshop', part: 'prepare' })}>
          <BrandMark />
          <span>{words.brand}</span>
        </a>
        <nav className="app-frame__steps" aria-label={words.pages}>
          <ol>
            {PAGES.map((one) => (
              <li key={one}>
                <a
                  href={addressOf({ screen: 'workshop', part: one })}
                  aria-current={one === part ? 'page' : undefined}
                >
                  {words.parts[one]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="app-frame__main">
        {children}
      </main>
      <footer className="app-frame__foot">
        <a className="app-frame__help" href={addressOf({ screen: 'home' })}>
          {words.leave}
        </a>
        <p>
          {app.nothingSent} {app.notNcsc}
        </p>
      </footer>
    </div>
  )
}
