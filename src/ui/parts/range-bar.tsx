import './range-bar.css'

interface RangeBarProps {
  /** Whole percentages. */
  readonly low: number
  readonly high: number
  /** The same in words, for those who do not see it. */
  readonly label: string
}

/** What is known fills the bar; what is unknown is hatched. */
export function RangeBar({ low, high, label }: RangeBarProps) {
  return (
    <svg
      className="app-range-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id="app-range-hatch"
          width="1.6"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-25)"
        >
          <rect className="app-range-bar__hatch" width="0.7" height="4" />
        </pattern>
      </defs>
      <rect className="app-range-bar__ground" width="100" height="4" />
      <rect className="app-range-bar__known" width={low} height="4" />
      <rect x={low} width={high - low} height="4" fill="url(#app-range-hatch)" />
    </svg>
  )
}
