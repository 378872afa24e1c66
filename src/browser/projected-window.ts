const ADDRESS = '#/workshop/projected'
const LOOKS = 'popup,width=1280,height=720'

export function isProjectedWindow(): boolean {
  return location.hash === ADDRESS
}

/** The second window, of which there is one at a time. A page that was loaded anew has no hold of the one it opened before. */
/** `name`: that of the window; without one, each is another. */
export function makeProjectedWindow(name = '_blank') {
  let opened: Window | null = null
  return {
    /** One that an earlier life of this page opened. False while there is another. */
    adopt(from: Window): boolean {
      if (opened === null || opened.closed) opened = from
      return opened === from
    },
    open(): boolean {
      if (opened !== null && !opened.closed) {
        opened.focus()
        return true
      }
      const { href, hash } = location
      opened = window.open(`${href.slice(0, href.length - hash.length)}${ADDRESS}`, name, LOOKS)
      return opened !== null
    },
    isClosed: (): boolean => opened?.closed === true,
  }
}
