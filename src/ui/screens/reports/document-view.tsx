import { useMemo, useRef } from 'react'
import type { Report } from '../../../reports/report'
import { BlockViews } from './block-view'
import { DocumentContext } from './document-context'
import type { Landmark } from './document-outline'
import './document-view.css'
import { TextView } from './text-view'

interface DocumentViewProps {
  readonly report: Report
}

/** A report as a page: the same words in the same order as in its PDF, one element a block. */
export function DocumentView({ report }: DocumentViewProps) {
  const places = useRef(new Map<Landmark, HTMLElement>())
  const value = useMemo(
    () => ({
      report,
      place: (heading: Landmark, element: HTMLElement | null) => {
        if (element === null) places.current.delete(heading)
        else places.current.set(heading, element)
      },
      goTo: (heading: Landmark) => {
        const element = places.current.get(heading)
        element?.scrollIntoView({ block: 'start' })
        element?.focus({ preventScroll: true })
      },
    }),
    [report],
  )
  const { language, marking, notice, footer, blocks } = report.document
  return (
    <DocumentContext value={value}>
      <article className="app-document" lang={language}>
        {marking !== undefined && (
          <p className="app-document__marking">
            <strong>
              <bdi>{marking}</bdi>
            </strong>
          </p>
        )}
        <div className="app-stack">
          <BlockViews blocks={blocks} />
        </div>
        <div className="app-document__foot app-small app-soft">
          {notice !== undefined && (
            <p>
              <bdi>
                <TextView text={notice} />
              </bdi>
            </p>
          )}
          <p>
            <bdi>{footer}</bdi>
          </p>
        </div>
      </article>
    </DocumentContext>
  )
}
