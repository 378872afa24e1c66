import type { MergeObstacle } from '../core/merge'
import { inEachLanguage } from './language'

const OURS_AND_FILE =
  'One of these checklists is from Hustings and the other from a file that calls itself the same. Choose two files of the same checklist.'

/** Why two files cannot become one, with the way out. */
export type MergeObstacleWords = Readonly<Record<MergeObstacle, (mine: string, theirs: string) => string>>

export const mergeObstacleWords = inEachLanguage<MergeObstacleWords>({
  'en-GB': {
    'another-checklist': (mine, theirs) =>
      `These are answers to “${theirs}”, and the others to “${mine}”: they cannot become one. Choose two files of the same checklist.`,
    'newer-is-foreign': () => OURS_AND_FILE,
    'older-is-foreign': () => OURS_AND_FILE,
    'another-content': () =>
      'Both checklists have the same name and version, and ask different things. Choose two files of the same checklist.',
    'into-share-copy': () =>
      'The first of these is a copy that was made to be shared: it tells no times and may lack notes. Put the whole file first, and the copy second.',
    'two-share-copies': () =>
      'Both of these are copies that were made to be shared, so nobody can tell which is newer or what was left out. Merge one of them into the whole file instead.',
  },
})
