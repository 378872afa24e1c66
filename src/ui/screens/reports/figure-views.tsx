import type { Block, TimeSpan } from '../../../reports/document'
import { RangeBar } from '../../parts/range-bar'
import { BlockMark } from './block-mark'
import '../../parts/bar-rows.css'
import '../../parts/stack-bar.css'
import './figure-views.css'
import { TextView } from './text-view'

interface FigureProps<Type extends Block['type']> {
  readonly block: Extract<Block, { readonly type: Type }>
}

/** A picture to those who look, its words to those who listen. The same numbers stand nearby. */
export function BarsView({ block: { alt, rows } }: FigureProps<'bars'>) {
  return (
    <div className="app-bar-rows" role="img" aria-label={alt}>
      {rows.map(({ label, parts, value }, index) => (
        <div key={index} className="app-bar-rows__row">
          <bdi>
            <TextView text={label} />
          </bdi>
          <span className="app-stack-bar">
            {parts.map(({ mark, share }) => (
              <span
                key={mark}
                className={`app-stack-bar__part app-stack-bar__part--${mark}`}
                style={{ flexGrow: share }}
              >
                <BlockMark mark={mark} />
              </span>
            ))}
          </span>
          <strong className="app-figures">{value}</strong>
        </div>
      ))}
    </div>
  )
}

export function RangeView({ block: { alt, low, high, value } }: FigureProps<'range'>) {
  return (
    <div className="app-row">
      <strong className="app-figures">{value}</strong>
      <RangeBar low={low * 100} high={high * 100} label={alt} />
    </div>
  )
}

export function TimelineView({ block: { alt, ticks, bands, rows } }: FigureProps<'timeline'>) {
  return (
    <div className="app-bar-rows" role="img" aria-label={alt}>
      <div className="app-bar-rows__row">
        <span />
        <span className="app-figure__days app-small app-soft">
          {ticks.map(({ at, label }, index) => (
            // Set back by its own share, so that the first and the last stay inside.
            <span
              key={index}
              style={{ insetInlineStart: percent(at), transform: `translateX(-${percent(at)})` }}
            >
              {label}
            </span>
          ))}
        </span>
      </div>
      {rows.map(({ mark, label, value, ...span }, index) => (
        <div key={index} className="app-bar-rows__row">
          <span>
            <BlockMark mark={mark} />{' '}
            <bdi>
              <TextView text={label} />
            </bdi>
          </span>
          <Track span={span} bands={bands} ticks={ticks.map(({ at }) => at)} />
          <strong className="app-figures">{value}</strong>
        </div>
      ))}
      {bands.map((band, index) => (
        <div key={index} className="app-bar-rows__row app-small app-soft">
          <span>{band.label}</span>
          <Track bands={[band]} ticks={[]} />
        </div>
      ))}
    </div>
  )
}

interface TrackProps {
  readonly span?: Pick<TimeSpan, 'from' | 'to'>
  readonly bands: readonly TimeSpan[]
  readonly ticks: readonly number[]
}

/** A stretch of time on the whole of it: a hundred wide, whatever its width on the screen. */
function Track({ span, bands, ticks }: TrackProps) {
  return (
    <svg className="app-range-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="app-range-bar__ground" width="100" height="4" />
      {bands.map((band, index) => (
        <rect key={index} {...across(band)} height="4" fill="var(--unanswered)" />
      ))}
      {ticks.map((at, index) => (
        <rect key={index} x={at * 100 - 0.1} width="0.2" height="4" fill="var(--ink)" />
      ))}
      {span !== undefined && <rect {...across(span)} y="0.8" height="2.4" fill="var(--accent)" />}
    </svg>
  )
}

/** At least as wide as one can see. */
function across({ from, to }: Pick<TimeSpan, 'from' | 'to'>): { x: number; width: number } {
  const width = Math.max((to - from) * 100, 0.8)
  return { x: Math.min(from * 100, 100 - width), width }
}

function percent(share: number): string {
  return `${String(share * 100)}%`
}
