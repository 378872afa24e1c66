import type { Pointer } from './problem'

export type Path = readonly (string | number)[]

/** RFC 6901: `~` and `/` inside a key are written `~0` and `~1`. */
export function pointerTo(path: Path): Pointer {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
