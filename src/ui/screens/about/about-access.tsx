import { accessibilityWords } from '../../../words/accessibility'
import { useWords } from '../../use-services'
import { Paragraphs } from './paragraphs'

/** The accessibility statement. ACCESSIBILITY.md says the same with the names of the tests. */
export function AboutAccess() {
  const words = useWords(accessibilityWords)
  return (
    <section className="app-stack">
      <h2>{words.title}</h2>
      <p>{words.aim}</p>
      <Part title={words.testedTitle} lines={words.tested} />
      <Part title={words.notTestedTitle} lines={words.notTested} />
      <Part title={words.limitsTitle} lines={words.limits} />
      <h3>{words.reportTitle}</h3>
      <Paragraphs texts={words.report} />
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly lines: readonly string[]
}

function Part({ title, lines }: PartProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="app-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
