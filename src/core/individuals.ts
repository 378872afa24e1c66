/** Made for one person, who may share a computer with those they have to fear. */
const FOR_INDIVIDUALS: readonly string[] = ['high-risk-individual', 'staff-and-volunteers']

/** By the name it goes by: somebody's own version of it is about a person just as well. */
export function isForIndividuals(checklistId: string): boolean {
  return FOR_INDIVIDUALS.includes(checklistId)
}
