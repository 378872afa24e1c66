import { useState } from 'react'
import { helpNowWords } from '../../../words/help-now'
import { useWords } from '../../use-services'
import { hasOwnNumbers, type OwnNumbers } from './own-numbers'
import type { KeptNumbers } from './use-own-numbers'

interface OwnNumbersButtonsProps {
  readonly own: KeptNumbers
}

export function OwnNumbersButtons({ own: { numbers, keep, forget } }: OwnNumbersButtonsProps) {
  const words = useWords(helpNowWords)
  const [forgotten, setForgotten] = useState<OwnNumbers | null>(null)
  const isEmpty = !hasOwnNumbers(numbers)
  return (
    <>
      <div className="app-row">
        <button
          type="button"
          className="app-button"
          onClick={() => {
            window.print()
          }}
        >
          {words.print}
        </button>
        <button
          type="button"
          className="app-button app-button--quiet"
          aria-disabled={isEmpty}
          onClick={() => {
            if (isEmpty) return
            setForgotten(numbers)
            forget()
          }}
        >
          {words.forget}
        </button>
      </div>
      <div role="status">
        {forgotten !== null && isEmpty && (
          <p>
            {words.forgotten}{' '}
            <button
              type="button"
              className="app-button app-button--plain"
              onClick={() => {
                keep(forgotten)
              }}
            >
              {words.bringBack}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
