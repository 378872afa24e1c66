interface FaultsHeardProps {
  readonly faults: readonly (string | undefined)[]
}

/** Reads out what is wrong when a field is left: by then focus is elsewhere, and nobody would hear of it. */
export function FaultsHeard({ faults }: FaultsHeardProps) {
  return (
    <p className="app-heard" role="status">
      {faults.filter((fault) => fault !== undefined).join('. ')}
    </p>
  )
}
