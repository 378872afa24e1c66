const SEALED_NAME = /\.age$/i
const ASSESSMENT_NAME = /\.hustings\.json$/i
const SEALED_ASSESSMENT_NAME = /\.hustings\.age$/i

/** Known by its name alone, so that nothing that can be read is written over it. */
export function isSealedName(name: string): boolean {
  return SEALED_NAME.test(name)
}

/** What a file is called once it is sealed (DESIGN §3). */
export function sealedNameOf(name: string): string {
  return ASSESSMENT_NAME.test(name) ? name.replace(ASSESSMENT_NAME, '.hustings.age') : `${name}.age`
}

/** What is inside is called this. */
export function unsealedNameOf(name: string): string {
  return SEALED_ASSESSMENT_NAME.test(name)
    ? name.replace(SEALED_ASSESSMENT_NAME, '.hustings.json')
    : name.replace(SEALED_NAME, '')
}
