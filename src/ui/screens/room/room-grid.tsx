import { useId, useMemo, useState } from 'react'
import { CODED_ANSWERS, type AnswerCode } from '../../../core/answer-code'
import { LEAST_GROUPS, mayShowColumns, shuffled } from '../../../core/room-projector'
import { countMarks, itemsByGroups, themesByGroups, type RoomRow } from '../../../core/room-view'
import type { RoomItem } from '../../../core/room'
import { titleOfTheme } from '../../../core/summary'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Mark } from '../../parts/mark'
import { StackBar } from '../../parts/stack-bar'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import { GridTable } from './grid-table'
import './room-grid.css'

interface RoomGridProps {
  readonly groups: readonly AnswerCode[]
  /** The questions looked at. */
  readonly shown: readonly RoomItem[]
  /** One theme, question by question; `null`: theme by theme. */
  readonly theme: string | null
}

/** Groups beside each other. Real ones stand in no order, and only where one asks for it; till then they are counted. */
export function RoomGrid({ groups, shown, theme }: RoomGridProps) {
  const words = useWords(roomScreenWords)
  const { checklist } = useSession()
  const titleId = useId()
  const columns = useColumns(groups)
  const items = useMemo(() => shown.map(({ item }) => item), [shown])
  const ordered = columns.shown ?? groups
  const rows = useMemo(
    () =>
      theme === null ? themesByGroups(checklist, items, ordered) : itemsByGroups(checklist, items, ordered),
    [checklist, items, ordered, theme],
  )
  return (
    <section className="app-card app-stack" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {theme === null ? (
          words.grid
        ) : (
          <QuotedIn say={words.gridOfTheme}>{titleOfTheme(checklist, theme)}</QuotedIn>
        )}
      </h2>
      {columns.shown === null ? (
        <CountedRows rows={rows} />
      ) : (
        <GridTable
          rows={rows}
          groups={ordered.length}
          rowTitle={theme === null ? words.rowTitle : words.rowQuestion}
          isLong={theme !== null}
        />
      )}
      <ColumnsChoice columns={columns} groups={groups.length} />
      <Legend />
      {theme === null && <p className="app-small app-soft">{words.themesHow}</p>}
    </section>
  )
}

interface Columns {
  /** In the order in which they stand; `null`: they are counted. */
  readonly shown: readonly AnswerCode[] | null
  /** Absent: made-up organisations have columns always. */
  readonly toggle?: () => void
}

function useColumns(groups: readonly AnswerCode[]): Columns {
  const { about } = useSession().workshop
  const { randomBelow } = useServices()
  const [asked, setAsked] = useState<{
    readonly of: readonly AnswerCode[]
    readonly order: readonly AnswerCode[]
  } | null>(null)
  if (about === 'fictional') return { shown: groups }
  // With another group they are asked for anew: one more column would tell whose it is.
  const shown = asked?.of === groups && mayShowColumns(about, groups.length) ? asked.order : null
  return {
    shown,
    toggle: () => {
      setAsked(shown === null ? { of: groups, order: shuffled(groups, randomBelow) } : null)
    },
  }
}

interface ColumnsChoiceProps {
  readonly columns: Columns
  readonly groups: number
}

function ColumnsChoice({ columns: { shown, toggle }, groups }: ColumnsChoiceProps) {
  const words = useWords(roomScreenWords)
  if (toggle === undefined) return null
  if (groups < LEAST_GROUPS) return <p className="app-small app-soft">{words.columnsTooFew}</p>
  return (
    <div className="app-row app-unprinted">
      <button type="button" className="app-button app-button--quiet" onClick={toggle}>
        {shown === null ? words.showColumns : words.hideColumns}
      </button>
      <span className="app-small app-soft">{words.columnsShuffled}</span>
    </div>
  )
}

interface CountedRowsProps {
  readonly rows: readonly RoomRow[]
}

function CountedRows({ rows }: CountedRowsProps) {
  const { counts: inWords } = useWords(terms)
  return (
    <ul className="app-list--bare app-room-grid__rows">
      {rows.map((row) => {
        const counts = { ...countMarks(row), hidden: 0 }
        return (
          <li key={row.id} className="app-room-grid__row">
            <Quoted>{row.title}</Quoted>
            <StackBar counts={counts} label={inWords(counts)} />
          </li>
        )
      })}
    </ul>
  )
}

function Legend() {
  const { statuses } = useWords(terms)
  return (
    <p className="app-row app-small" aria-hidden="true">
      {CODED_ANSWERS.map((answer) => (
        <span key={answer} className={`app-status app-status--${answer}`}>
          <Mark status={answer} />
          {statuses[answer]}
        </span>
      ))}
    </p>
  )
}
