import { homeWords } from '../../../words/home'
import { addressOf, type Route } from '../../app/route'
import { useWords } from '../../use-services'
import './purposes.css'

/** The three kinds of people it is for, and where each of them finds theirs. */
const PURPOSES = [
  ['check', { screen: 'example' }],
  ['track', { screen: 'branches' }],
  ['train', { screen: 'workshop', part: 'prepare' }],
] as const satisfies readonly (readonly [string, Route])[]

export function Purposes() {
  const { purposes } = useWords(homeWords)
  return (
    <section className="app-stack" aria-labelledby="purposes">
      <h2 id="purposes">{purposes.title}</h2>
      <ul className="app-purposes app-list--bare">
        {PURPOSES.map(([purpose, route]) => {
          const { who, gets, link } = purposes[purpose]
          return (
            <li key={purpose} className="app-purposes__one">
              <h3>{who}</h3>
              <p className="app-soft">{gets}</p>
              <a className="app-purposes__link" href={addressOf(route)}>
                {link}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
