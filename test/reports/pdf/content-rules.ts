import type { PdfDictionary, PdfValue, QpdfFile } from './qpdf-file'

const TOKENS = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'])
const OPERATOR = /^[A-Za-z'"*]+[0-9]?$/
const ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

export interface ContentFacts {
  readonly faults: readonly string[]
  readonly ids: ReadonlySet<number>
  /** Font name in the resources -> codes shown. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
  /** Names of the drawings it uses. */
  readonly forms: ReadonlySet<string>
}

type Open = 'tagged' | 'artifact' | 'span' | 'text'

export function readPage(file: QpdfFile, page: PdfDictionary): ContentFacts {
  const parts = file.list(page['/Contents'])
  return readContent(parts.map((part: PdfValue) => file.content(part)).join('\n'), [])
}

/** A drawing used by pages: it stands inside a page's artifact, so nothing in it may be tagged. */
export function readForm(file: QpdfFile, form: PdfValue | undefined): ContentFacts {
  return readContent(file.content(form), ['artifact'])
}

/** Everything painted is tagged or an artifact, nothing is both, and marks and text objects nest. */
function readContent(stream: string, around: readonly Open[]): ContentFacts {
  const faults: string[] = []
  const ids = new Set<number>()
  const codes = new Map<string, Set<number>>()
  const forms = new Set<string>()
  const open: Open[] = [...around]
  let operands: string[] = []
  let font = ''
  const saved: string[] = []
  const isIn = (kind: Open): boolean => open.includes(kind)
  const close = (kinds: readonly Open[], operator: string): void => {
    const last = open.pop()
    if (last === undefined || !kinds.includes(last))
      faults.push(`syntax: ${operator} does not close what is open`)
  }
  const operators: Readonly<Record<string, () => void>> = {
    BDC: () => open.push(openMark(operands.join(' '), { faults, ids, isIn })),
    BMC: () => open.push(openMark(operands.join(' '), { faults, ids, isIn })),
    EMC: () => close(['tagged', 'artifact', 'span'], 'EMC'),
    BT: () => open.push('text'),
    ET: () => close(['text'], 'ET'),
    Tf: () => {
      font = operands.find((operand) => operand.startsWith('/')) ?? ''
    },
    q: () => saved.push(font),
    Q: () => {
      if (saved.length === 0) faults.push('syntax: Q without q')
      font = saved.pop() ?? ''
    },
    Do: () => forms.add(operands.at(-1) ?? ''),
  }
  for (const token of stream.match(TOKENS) ?? []) {
    if (!OPERATOR.test(token) || token === 'true' || token === 'false' || token === 'null') {
      operands.push(token)
      continue
    }
    operators[token]?.()
    if (PAINTING.has(token) && !isIn('tagged') && !isIn('artifact')) faults.push(`7.1-3: untagged ${token}`)
    if (token === 'Tj') {
      const known = codes.get(font) ?? new Set()
      codes.set(font, known)
      for (const code of bytesOf(operands.at(-1) ?? '')) known.add(code)
    }
    operands = []
  }
  if (open.length > around.length) faults.push('syntax: marks or text left open at the end of a page')
  return { faults, ids, codes, forms }
}

interface MarkState {
  readonly faults: string[]
  readonly ids: Set<number>
  readonly isIn: (kind: Open) => boolean
}

function openMark(operands: string, { faults, ids, isIn }: MarkState): Open {
  const id = /\/MCID (\d+)/.exec(operands)?.[1]
  if (id !== undefined) {
    if (isIn('tagged') || isIn('artifact')) faults.push('7.1-2: tagged content within other content')
    if (ids.has(Number(id))) faults.push('structure: two pieces with one MCID')
    ids.add(Number(id))
    return 'tagged'
  }
  if (!operands.startsWith('/Artifact')) return 'span'
  if (isIn('tagged')) faults.push('7.1-1: an artifact within tagged content')
  return 'artifact'
}

function bytesOf(string: string): readonly number[] {
  const bytes = string.startsWith('<')
    ? Buffer.from(string.slice(1, -1), 'hex').toString('latin1')
    : string
        .slice(1, -1)
        .replace(/\\([nrtbf()\\]|[0-7]{1,3})/g, (_, sign: string) =>
          /[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES.get(sign) ?? sign),
        )
  return [...bytes].map((byte) => byte.charCodeAt(0))
}
