import { importsOf, isBuildTime, type SourceFile, targetOf } from './source-file'

const PURE = ['core', 'files', 'words', 'reports'] as const

/** Who may import whom (DESIGN §2). A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ['core'],
  words: ['core', 'files'],
  reports: ['core', 'files', 'words'],
  browser: ['core', 'files', 'checklists'],
  state: ['core', 'files'],
  ui: ['core', 'files', 'words', 'state', 'styles'],
  cli: [...PURE, 'browser', 'checklists', 'package.json'],
  workers: [...PURE, 'browser', 'checklists'],
  'main.tsx': [...PURE, 'browser', 'state', 'ui', 'styles', 'workers', 'checklists', 'package.json'],
}

/** Whose types alone may be imported: the thing itself is handed in. */
const MAY_IMPORT_TYPES_OF: Readonly<Record<string, readonly string[]>> = { ui: ['reports'] }

/** A part shows what it is given: an answer, a range, a word. It knows no checklist, store or screen. */
const PARTS_MAY_IMPORT = /^src\/(ui\/parts\/|styles\/|words\/|core\/(?!checklist(\.ts)?$))/

/** The one door of each package. What is not here is not in the product. */
const DOORS: readonly { name: RegExp; doors: RegExp }[] = [
  { name: /^react(\/.*)?$/, doors: /^src\/(ui\/|main\.tsx$)/ },
  { name: /^react-dom(\/.*)?$/, doors: /^src\/(ui\/|main\.tsx$)/ },
  { name: /^@noble\/hashes\//, doors: /^src\/core\/hash\.ts$/ },
  { name: /^valibot$/, doors: /^src\/files\// },
  { name: /^jspdf(\/.*)?$/, doors: /^src\/reports\/pdf\// },
  { name: /^zustand(\/.*)?$/, doors: /^src\/state\// },
  { name: /^react-hook-form$/, doors: /^src\/ui\// },
  { name: /^idb$/, doors: /^src\/browser\// },
  { name: /^fflate$/, doors: /^src\/(files|reports\/(pdf|xlsx)|browser)\// },
  { name: /^age-encryption$/, doors: /^src\/browser\/sealing\.ts$/ },
  { name: /^write-excel-file(\/.*)?$/, doors: /^src\/reports\/xlsx\// },
  { name: /^@fontsource-variable\/atkinson-hyperlegible-next(\/.*)?$/, doors: /^src\/(main\.tsx|ui\/)/ },
  { name: /^node:/, doors: /^src\/cli\// },
  { name: /^virtual:(checklist|scenario)-catalogue$/, doors: /^src\/(browser|cli|workers)\// },
  { name: /^virtual:change-log$/, doors: /^src\/main\.tsx$/ },
  { name: /^virtual:release$/, doors: /^src\/(main\.tsx$|cli\/)/ },
  { name: /^virtual:pdf-font\//, doors: /^src\/reports\/pdf\// },
]

/** One sentence for each import of the file that goes the wrong way. */
export function wrongImports(file: SourceFile): readonly string[] {
  if (isBuildTime(file.path)) return []
  return importsOf(file).flatMap(({ from, types }) => {
    const target = targetOf(file, from)
    const wrong = target === undefined ? wrongPackage(file.path, from) : wrongTarget(file.path, target, types)
    return wrong === undefined ? [] : [`${file.path} imports ${from}: ${wrong}`]
  })
}

/** The folder a path belongs to: the first one below `src/`, or the top one. */
export function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? second.replace(/^main(\.tsx)?$/, 'main.tsx') : first
}

function wrongTarget(path: string, target: string, types: boolean): string | undefined {
  const [own, other] = [folderOf(path), folderOf(target)]
  if (isBuildTime(`${target.replace(/\.ts$/, '')}.ts`)) return 'it runs while building only'
  if (/(^|\/)index(\.tsx?)?$/.test(target)) return 'import the file itself, not a list of files'
  if (path.startsWith('src/ui/parts/') && !PARTS_MAY_IMPORT.test(target))
    return 'parts know nothing of checklists or screens'
  if (own === other) return undefined
  const allowed = MAY_IMPORT[own]
  if (allowed === undefined) return `DESIGN §2 has no folder ${own}`
  if (allowed.includes(other) || (types && MAY_IMPORT_TYPES_OF[own]?.includes(other) === true))
    return undefined
  return `${own} may import ${allowed.length === 0 ? 'nothing else' : allowed.join(', ')}; it can be handed in`
}

function wrongPackage(path: string, name: string): string | undefined {
  if (name === '(computed)') return 'write the address out, so that it can be checked'
  const found = DOORS.find((door) => door.name.test(name))
  if (found === undefined) return 'no such package is in the product (DESIGN §2)'
  return found.doors.test(path) ? undefined : `its one door is ${found.doors.source.replaceAll('\\', '')}`
}
