/** A piece of a calendar between `BEGIN` and `END`. */
export interface Component {
  readonly name: string
  /** By all that stands before the colon, `DTSTART;VALUE=DATE`: nothing stands twice in what we make. */
  readonly properties: ReadonlyMap<string, string>
  readonly components: readonly Component[]
}

interface OpenComponent extends Component {
  readonly properties: Map<string, string>
  readonly components: Component[]
}

const CONTENT_LINE = /^([A-Z-]+(?:;[A-Z-]+=[^\u0000-\u001f":;,]+)*):(.*)$/u

/** The one component that all lines make, or `null` where they make none. */
export function parseComponent(lines: readonly string[]): Component | null {
  const top: OpenComponent = { name: '', properties: new Map(), components: [] }
  const open: OpenComponent[] = [top]
  for (const line of lines) {
    const [, name, value] = CONTENT_LINE.exec(line) ?? []
    const current = open.at(-1)
    if (name === undefined || value === undefined || current === undefined) return null
    if (name === 'BEGIN') {
      const component: OpenComponent = { name: value, properties: new Map(), components: [] }
      current.components.push(component)
      open.push(component)
    } else if (name === 'END') {
      if (open.pop()?.name !== value) return null
    } else {
      if (current === top || current.properties.has(name)) return null
      current.properties.set(name, value)
    }
  }
  const [only, ...more] = top.components
  return open.length === 1 && only !== undefined && more.length === 0 ? only : null
}
