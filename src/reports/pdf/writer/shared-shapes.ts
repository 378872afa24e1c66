/** A shape as operators, from its own start. */
export interface Shape {
  readonly operators: string
  /** Its name in the pages' resources, if it becomes an object of its own. */
  readonly name: string
  uses: number
}

/** A shape drawn this often is an object that pages draw by name: their content is packed page by page, each on its own. */
const OFTEN = 8

export class Shapes {
  private readonly known = new Map<string, Shape>()

  use(operators: string): Shape {
    const shape = this.known.get(operators) ?? { operators, name: `S${this.known.size}`, uses: 0 }
    shape.uses += 1
    this.known.set(operators, shape)
    return shape
  }

  /** Once all pages are painted. */
  shared(): readonly Shape[] {
    return [...this.known.values()].filter(isShared)
  }
}

/** Once all pages are painted. */
export function joinOperators(operators: readonly (string | Shape)[]): string {
  return operators.map((each) => (typeof each === 'string' ? each : drawShape(each))).join('\n')
}

function drawShape(shape: Shape): string {
  return isShared(shape) ? `/${shape.name} Do` : shape.operators
}

function isShared({ uses }: Shape): boolean {
  return uses >= OFTEN
}
