import { compareVersions, startable, type CatalogueEntry } from '../../core/catalogue'
import type { Preferences } from '../services'

/** The version of the same checklist that is out since, if there is one. Only for assessments of ours. */
export function newerVersion(
  catalogue: readonly CatalogueEntry[],
  id: string,
  version: string,
): CatalogueEntry | undefined {
  return startable(catalogue).find((entry) => entry.id === id && compareVersions(entry.version, version) > 0)
}

export function isPutOff(preferences: Preferences, entry: CatalogueEntry): boolean {
  return namesPutOff(preferences).includes(nameOf(entry))
}

/** Not asked again on this device until the next version. */
export function putOff(preferences: Preferences, entry: CatalogueEntry): void {
  preferences.write('put-off-versions', [...new Set([...namesPutOff(preferences), nameOf(entry)])].join(' '))
}

function namesPutOff(preferences: Preferences): readonly string[] {
  return preferences.read('put-off-versions')?.split(' ') ?? []
}

function nameOf({ id, version }: CatalogueEntry): string {
  return `${id}/${version}`
}
