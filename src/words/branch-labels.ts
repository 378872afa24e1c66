import type { Branch } from '../core/branches'
import { branchesWords } from './branches'
import type { Language } from './language'

export interface LabelledBranch {
  /** What it is called: no two are called the same. */
  readonly label: string
  readonly branch: Branch
}

/**
 * Rows in their order. With aliases the order is that of the keys, which are random, so that it leads back to no file;
 * with names it is that of the files.
 */
export function labelBranches(
  language: Language,
  branches: readonly Branch[],
  withAliases: boolean,
): readonly LabelledBranch[] {
  const words = branchesWords(language)
  if (withAliases) {
    return [...branches]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((branch, index) => ({ label: words.alias(index + 1), branch }))
  }
  const taken = new Set<string>()
  return branches.map((branch, index) => {
    const name = branch.name.trim() === '' ? words.unnamed(index + 1) : branch.name
    let label = name
    for (let nth = 2; taken.has(label); nth += 1) label = words.again(name, nth)
    taken.add(label)
    return { label, branch }
  })
}
