/** Made for one person, who may share a computer with those they have to fear. */
const FOR_INDIVIDUALS: readonly string[] = ['high-risk-individual', 'staff-and-volunteers']

/** Whether "keep nothing on this computer" is offered first. */
export function isForIndividuals(checklistId: string): boolean {
  return FOR_INDIVIDUALS.includes(checklistId)
}
