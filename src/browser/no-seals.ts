/** Where nothing is kept on the device, nothing is sealed there either, and nobody is asked: files are sealed all the same. */
export const NO_SEALS = {
  work: () => Promise.reject(new Error('this edition seals nothing on the device')),
  isOpen: () => false,
  lock: () => undefined,
  whenLocked: () => () => undefined,
  whenIdle: () => undefined,
}
