import { REFERENCE_LANGUAGE } from '../../../core/reference'
import { useMemo } from 'react'
import { rowsOf } from '../../../core/framework-mapping'
import type { Controls, Framework } from '../../../core/reference'
import { standingsOf, type Standing } from '../../../core/standing'
import { frameworksWords } from '../../../words/frameworks'
import { useAssessment } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { QuotedAll, QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { useReferences } from '../../app/use-references'
import { FrameworkTable } from './framework-table'

export function FrameworkTables() {
  const words = useWords(frameworksWords)
  const references = useReferences()
  const isOurs = useAssessment((state) => state.isOurs)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const standings = useMemo(() => standingsOf(checklist, assessment), [checklist, assessment])
  return (
    <>
      <p>
        {words.lead} <strong>{words.ownMapping}</strong>
      </p>
      {!isOurs && <p>{words.authorsSubjects}</p>}
      {references === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div>
          {references.frameworks.map((framework) => (
            <OneFramework
              key={framework.id}
              framework={framework}
              controls={references.controls}
              standings={standings}
            />
          ))}
        </div>
      )}
    </>
  )
}

interface OneFrameworkProps {
  readonly framework: Framework
  readonly controls: Controls
  readonly standings: readonly Standing[]
}

function OneFramework({ framework, controls, standings }: OneFrameworkProps) {
  const words = useWords(frameworksWords)
  const name = words.nameWithVersion(words.names[framework.id], framework.version)
  const groups = framework.groups.map((group) => ({
    group,
    rows: rowsOf(framework, group, controls, standings),
  }))
  const all = groups.flatMap(({ rows }) => rows)
  const mapped = all.filter((row) => row.standings.length > 0).length
  // Of Cyber Essentials each group is one control: one table has them all.
  const tables =
    framework.id === 'cyberEssentials'
      ? [{ id: framework.id, caption: <>{name}</>, rows: all }]
      : groups.map(({ group, rows }) => ({
          id: group.id,
          caption: (
            <QuotedIn
              lang={REFERENCE_LANGUAGE}
              say={(title) => words.caption(name, words.group(group.id, title))}
            >
              {group.title}
            </QuotedIn>
          ),
          rows,
        }))
  return (
    <Disclosure title={name} told={words.mapped(mapped, all.length)}>
      {tables.map(({ id, caption, rows }) => (
        <FrameworkTable
          key={id}
          caption={caption}
          part={words.parts[framework.id]}
          showIds={framework.id !== 'cyberEssentials'}
          rows={rows}
        />
      ))}
      <p className="app-small app-soft">
        <QuotedAll
          lang={REFERENCE_LANGUAGE}
          texts={[framework.name, framework.publisher, framework.licence]}
          say={([title = '', publisher = '', licence = '']) =>
            `${words.about(title, publisher)} ${words.licence(licence)}`
          }
        />
      </p>
    </Disclosure>
  )
}
