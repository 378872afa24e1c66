/** What a stream of operators has set, by name, so that nothing is set twice. */
export class GraphicsState {
  private held = new Map<string, string>()
  private around = new Map<string, string>()

  /** The operator, or `null` where the page is in that state already. `initial`: what a page begins with. */
  change(name: string, operator: string, initial?: string): string | null {
    if ((this.held.get(name) ?? initial) === operator) return null
    this.held.set(name, operator)
    return operator
  }

  /** As `q` does; not one within another. */
  save(): void {
    this.around = new Map(this.held)
  }

  /** As `Q` does. */
  restore(): void {
    this.held = this.around
  }
}
