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

/** Where there is more than one. */
const LanguageChoice = lazy(() =>
  import('./language-choice').then(({ LanguageChoice: choice }) => ({ default: choice })),
)

interface SiteMenuProps {
  /** Spread out where there is room for it; folded on a phone. */
  readonly inline?: boolean
}

export function SiteMenu({ inline = false }: SiteMenuProps) {
  const words = useWords(appWords)
  const { keptIn, languages } = useServices()
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
        <SiteLinks onPress={close} />
        <OpenFileButton />
        <Suspense>
          {keptIn === 'tab' && <Finish />}
          {languages.tags.length > 1 && <LanguageChoice />}
        </Suspense>
      </nav>
    </div>
  )
}

interface SiteLinksProps {
  readonly onPress: () => void
}

function SiteLinks({ onPress }: SiteLinksProps) {
  const words = useWords(appWords)
  return (
    <>
      <a href={addressOf({ screen: 'home' })} className="app-frame__start" onClick={onPress}>
        {words.start}
      </a>
      <a href={addressOf({ screen: 'checklists' })} onClick={onPress}>
        {words.library}
      </a>
      <a
        href={addressOf({ screen: 'workshop', part: 'prepare' })}
        className="app-frame__roomy"
        onClick={onPress}
      >
        {words.workshop}
      </a>
      <a href={addressOf({ screen: 'about' })} onClick={onPress}>
        {words.about}
      </a>
      <a href={addressOf({ screen: 'help-now' })} onClick={onPress}>
        {words.helpNow}
      </a>
    </>
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
