import type { Fictional } from '../core/fictional'
import { readFictional } from '../files/fictional-file'

/** All in one module, which is loaded when somebody asks for it: the list tells their stories. */
const FILES = import.meta.glob<unknown>('../../checklists/fictional/*.json', {
  eager: true,
  import: 'default',
})

/** The smallest first: that is what a workshop begins with. */
export const FICTIONAL: readonly Fictional[] = Object.values(FILES)
  .map(readFictional)
  .sort((a, b) => a.answers.size - b.answers.size)
