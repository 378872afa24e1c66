/** A ballot cross. Decorative: the name stands beside it. */
export function BrandMark() {
  return (
    <svg className="app-brand-mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect x="2" y="2" width="28" height="28" rx="7" fill="currentColor" />
      <path d="m10 10 12 12M22.4 9.6 10 22.2" stroke="var(--paper)" strokeWidth="3.4" strokeLinecap="round" />
    </svg>
  )
}
