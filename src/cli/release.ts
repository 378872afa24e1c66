import { BUILT_ON } from 'virtual:release'
import { version } from '../../package.json'
import type { Release } from '../core/release'

/** Named at the foot of every report. */
export const RELEASE: Release = { version, builtOn: BUILT_ON }
