import { accessSync, constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** The path of a browser the journeys can drive, or `undefined`. */
export function findChromium() {
  if (process.platform === 'darwin') return macPlaces().find(canRun)
  if (process.platform === 'win32') return windowsPlaces().find(canRun)
  for (const name of BROWSERS) {
    const path = findProgram(name)
    if (path) return path
  }
  return undefined
}

/**
 * The path of a stock Firefox that the journeys can drive besides, or `undefined`. By this name it is an extended support
 * release from a distribution; what else is called Firefox may be a wrapper that starts in a box of its own.
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH
  return wanted ? wanted : findProgram('firefox-esr')
}

/**
 * WebKitGTK's driver and its small browser, or `undefined` where one of them or the screen it needs is missing. The browser
 * lies where its version and the machine say.
 */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver')
  const browser = webKitFolders()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(canRun)
  if (process.platform !== 'linux' || !driver || !browser || !findProgram('xvfb-run')) return undefined
  return { driver, browser }
}

function webKitFolders() {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((top) => [
    ...foldersIn(top, /^webkit2?gtk-\d/),
    ...foldersIn(top, /-linux-gnu/).flatMap((machine) => foldersIn(machine, /^webkit2?gtk-\d/)),
  ])
}

function foldersIn(folder, name) {
  try {
    return readdirSync(folder)
      .filter((one) => name.test(one))
      .map((one) => join(folder, one))
  } catch {
    return []
  }
}

/** The path of a program, as a shell would find it, or `undefined`. */
export function findProgram(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, file)).find(canRun)
}

function macPlaces() {
  const folders = ['/Applications', join(homedir(), 'Applications')]
  return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`))
}

function windowsPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean)
  return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => `${folder}\\${path}`))
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
