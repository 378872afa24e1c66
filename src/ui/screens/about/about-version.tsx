import { isYearOld } from '../../../core/release'
import { aboutWords } from '../../../words/about'
import { formatDate } from '../../../words/dates'
import { addressOf } from '../../app/route'
import { useLanguage, useServices, useWords } from '../../use-services'

export function AboutVersion() {
  const words = useWords(aboutWords)
  const language = useLanguage()
  const { release, checklists, clock } = useServices()
  return (
    <section className="app-stack">
      <h2>{words.versionTitle}</h2>
      <p className="app-figures">{words.version(release.version, formatDate(language, release.builtOn))}</p>
      {isYearOld(release, clock.today()) && <p>{words.copyIsOld}</p>}
      <table className="app-about-screen__table">
        <caption>{words.checklists}</caption>
        <thead>
          <tr>
            <th scope="col">{words.checklist}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.released}</th>
          </tr>
        </thead>
        <tbody>
          {checklists.catalogue.map((entry) => (
            <tr key={`${entry.id} ${entry.version}`}>
              <th scope="row">
                <a
                  href={addressOf({ screen: 'checklist', id: entry.id, version: entry.version })}
                  lang={entry.language}
                >
                  {entry.title}
                </a>
              </th>
              <td>{entry.version}</td>
              <td>{formatDate(language, entry.released)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
