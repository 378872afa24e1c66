import { lazy, Suspense, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { appWords } from '../../words/app'
import { useServices, useWords } from '../use-services'
import { OpenFileButton } from './open-file'
import { addressOf } from './route'

/** Where all is in this tab, the way to empty it is never far. */
const Finish = lazy(() =>
  import('../screens/deleting/delete-everything').then(({ DeleteEverything: button }) => ({
    default: button,
  })),
)

interface SiteMenuProps {
  /** Spread out where there is room for it; folded on a phone. */
  readonly inline?: boolean
}

export function SiteMenu({ inline = false }: SiteMenuProps) {
  const words = useWords(appWords)
  const { keptIn } = useServices()
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
  }
  useEscape(open, () => {
    close()
    button.current?.focus()
  })
  return (
    <div className={inline ? 'app-frame__menu app-frame__menu--inline' : 'app-frame__menu'}>
      <button
        ref={button}
        type="button"
        className="app-button app-button--quiet app-frame__menu-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {words.menu}
      </button>
      <nav
        id={id}
        className={open ? 'app-frame__links app-frame__links--open' : 'app-frame__links'}
        aria-label={words.pages}
      >
        <a href={addressOf({ screen: 'home' })} className="app-frame__start" onClick={close}>
          {words.start}
        </a>
        <a href={addressOf({ screen: 'checklists' })} onClick={close}>
          {words.library}
        </a>
        <a href={addressOf({ screen: 'about' })} onClick={close}>
          {words.about}
        </a>
        <a href={addressOf({ screen: 'help-now' })} onClick={close}>
          {words.helpNow}
        </a>
        <OpenFileButton />
        {keptIn === 'tab' && (
          <Suspense>
            <Finish />
          </Suspense>
        )}
      </nav>
    </div>
  )
}

function useEscape(on: boolean, onEscape: () => void): void {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') escape()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [on])
}
