import { REFERENCE_LANGUAGE } from '../../../core/reference'
import type { Fictional } from '../../../core/fictional'
import { workshopPrintWords } from '../../../words/workshop-print'
import { addressOf } from '../../app/route'
import { Disclosure } from '../../parts/disclosure'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { ReportButton } from '../reports/report-button'
import '../checklists/version-entry.css'
import { usePack, type PackChoice } from './use-pack'

const loadReport = () => import('../reports/report-at-once').then((chunk) => chunk.ReportAtOnce)

interface FictionalCardProps {
  readonly choice: PackChoice
}

/** Organisations that do not exist: each to be read, opened, and printed with its story on a worksheet. */
export function FictionalCard({ choice }: FictionalCardProps) {
  const words = useWords(workshopPrintWords)
  return (
    <section className="app-card app-stack" aria-labelledby="workshop-fictional">
      <h2 id="workshop-fictional">{words.fictional}</h2>
      <p className="app-soft app-measure">{words.fictionalHow}</p>
      <ul className="app-list--bare">
        {choice.fictional.map((fictional) => (
          <FictionalRow key={fictional.id} fictional={fictional} choice={choice} />
        ))}
      </ul>
    </section>
  )
}

interface FictionalRowProps extends FictionalCardProps {
  readonly fictional: Fictional
}

function FictionalRow({ fictional, choice }: FictionalRowProps) {
  const words = useWords(workshopPrintWords)
  const pack = usePack(choice)
  const { id, name, what, story, discuss } = fictional
  const sheet = words.sheetOf(name)
  return (
    <li className="app-version-entry">
      <div className="app-stack app-stack--tight">
        <h3>{name}</h3>
        <p className="app-small app-soft">
          <Quoted lang={REFERENCE_LANGUAGE}>{what}</Quoted>
        </p>
        <Disclosure title={words.story}>
          <div className="app-stack app-measure">
            <p>
              <Quoted lang={REFERENCE_LANGUAGE}>{story}</Quoted>
            </p>
            <p>
              <strong>{words.talk}</strong>
            </p>
            <ul className="app-list">
              {discuss.map((question) => (
                <li key={question}>
                  <Quoted lang={REFERENCE_LANGUAGE}>{question}</Quoted>
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      </div>
      <div className="app-row">
        <a
          className="app-button app-button--quiet"
          href={addressOf({ screen: 'fictional', id })}
          aria-label={words.openThis(name)}
        >
          {words.open}
        </a>
        <ReportButton
          quiet
          label={words.sheet}
          told={sheet}
          load={loadReport}
          dialog={{ title: sheet, ...pack({ kind: 'sheet', fictional }) }}
        />
      </div>
    </li>
  )
}
