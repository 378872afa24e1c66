import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does both by itself only where the test functions are globals.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// Screens load when they are asked for, and the machine may be busy: what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })
