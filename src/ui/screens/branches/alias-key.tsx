import type { ComparedBranches } from '../../../core/branches'
import { branchFilesWords } from '../../../words/branch-files'
import { labelBranches } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { Disclosure } from '../../parts/disclosure'
import { QuotedIn } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import type { ReadFile } from './use-branch-files'

interface AliasKeyProps {
  readonly groups: readonly ComparedBranches[]
  readonly read: readonly ReadFile[]
}

/** Folded away, so that it is not on the screen by chance; never printed. */
export function AliasKey({ groups, read }: AliasKeyProps) {
  const words = useWords(branchFilesWords)
  const { branch: branchWord } = useWords(branchesWords)
  const language = useLanguage()
  const files = new Map(read.map(({ name, file }) => [file.key, name]))
  return (
    <div className="app-card app-unprinted">
      <Disclosure title={words.key}>
        <p>{words.keyHow}</p>
        {groups.map(({ checklist, branches }, index) => (
          <table key={index} className="app-table app-table--fixed">
            <caption className="app-heard">
              <QuotedIn lang={checklist.language} say={(text) => words.group(text, checklist.version)}>
                {checklist.title}
              </QuotedIn>
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.alias}</th>
                <th scope="col">{branchWord}</th>
                <th scope="col">{words.file}</th>
              </tr>
            </thead>
            <tbody>
              {labelBranches(language, branches, true).map(({ label, branch }) => (
                <tr key={branch.key}>
                  <th scope="row">{label}</th>
                  <td>
                    <bdi>{branch.name}</bdi>
                  </td>
                  <td>
                    <bdi>{files.get(branch.key)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Disclosure>
    </div>
  )
}
