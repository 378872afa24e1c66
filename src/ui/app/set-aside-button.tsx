import { useState } from 'react'
import { useServices } from '../use-services'
import { addressOf } from './route'
import { goTo } from './use-route'

interface SetAsideButtonProps {
  /** Of the assessment whose stored text cannot be read. */
  readonly id: string
  readonly word: string
  /** Said where it could not be moved. */
  readonly notSetAside: string
  readonly quiet?: boolean
}

/** Moves what is stored out of the way as it is, never written over, and goes home. */
export function SetAsideButton({ id, word, notSetAside, quiet = false }: SetAsideButtonProps) {
  const { assessments, clock } = useServices()
  const [failed, setFailed] = useState(false)
  return (
    <>
      <button
        type="button"
        className={quiet ? 'app-button app-button--quiet' : 'app-button'}
        onClick={() => {
          setFailed(false)
          assessments.setAside(id, clock.now()).then(
            () => {
              goTo(addressOf({ screen: 'home' }))
            },
            () => {
              setFailed(true)
            },
          )
        }}
      >
        {word}
      </button>
      <div role="status">{failed && <p>{notSetAside}</p>}</div>
    </>
  )
}
