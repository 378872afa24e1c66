import { lazy, Suspense, useState } from 'react'
import { frameworksWords } from '../../../words/frameworks'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'

const FrameworkTables = lazy(() =>
  import('./framework-tables').then(({ FrameworkTables: tables }) => ({ default: tables })),
)

/** For those who answer to a framework. Loaded when it is opened. */
export function FrameworkSection() {
  const words = useWords(frameworksWords)
  const [opened, setOpened] = useState(false)
  return (
    <section className="app-disclosures app-card">
      <Disclosure
        title={words.title}
        told={words.told}
        onOpen={() => {
          setOpened(true)
        }}
      >
        {opened && (
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <FrameworkTables />
          </Suspense>
        )}
      </Disclosure>
    </section>
  )
}
