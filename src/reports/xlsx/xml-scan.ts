/** An element of an XML file: enough of XML to read a workbook that we wrote, and not a bit more. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own text, not that of its children. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

const HEAD = /^<\?xml [^?]*\?>\s*/
const PIECE = /<(\/?)([A-Za-z][\w:.]*)((?:\s+[A-Za-z][\w:.]*="[^"<]*")*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /([A-Za-z][\w:.]*)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root element. Throws on whatever is not plain, well-formed XML: no comment, no CDATA, no document type. */
export function scanXml(xml: string): XmlElement {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open: OpenElement[] = [top]
  const head = HEAD.exec(xml)?.[0] ?? ''
  for (let at = head.length; at < xml.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at
    const piece = PIECE.exec(xml)
    if (piece === null) throw new Error(`Not the XML of a workbook at character ${String(at)}.`)
    const [whole, closes, name, attributes = '', isEmpty] = piece
    const current = open.at(-1) ?? top
    if (name === undefined) {
      current.text += decode(whole)
    } else if (closes === '/') {
      if (open.length === 1 || current.name !== name) throw new Error(`</${name}> closes nothing.`)
      open.pop()
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
      current.children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  const [root, ...more] = top.children
  if (root === undefined || more.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('An XML file has one root element, closed.')
  return root
}

/** The children of that name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The one child of that name. Throws where there is none, or more than one. */
export function childOf(element: XmlElement, name: string): XmlElement {
  const [child, ...more] = childrenOf(element, name)
  if (child === undefined || more.length > 0) throw new Error(`<${element.name}> has not one <${name}>.`)
  return child
}

/** Throws where the element lacks it. */
export function attributeOf(element: XmlElement, name: string): string {
  const value = element.attributes.get(name)
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}.`)
  return value
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]))
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined || !whole.endsWith(';'))
      throw new Error(`${whole} is no entity of a workbook.`)
    return character
  })
}
