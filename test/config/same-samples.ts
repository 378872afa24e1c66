import fc from 'fast-check'

// The same samples at every run: what passed yesterday fails only where the code has changed.
// `npm run test:long` draws new ones each time, and a property that fails there prints its seed.
if (!process.env['HUSTINGS_LONG']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20270506 })
