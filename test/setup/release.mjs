// `npm run release`: builds a clean tree in two folders, refuses where bytes differ, and writes release/ with its sums.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIn, differences, sumsOf } from './build-elsewhere.mjs'
import { ensure, ROOT } from './ensure.mjs'
import { giveUp, say } from './say.mjs'

const RELEASE = join(ROOT, 'release')
const SITE = 'site'
const SUMS = 'SHA256SUMS'
/** Of the signature: what was signed with the same key for another purpose does not pass for this. */
const NAMESPACE = 'hustings-release'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
refuseIfChanged()
const commit = git('rev-parse', 'HEAD')
await ensure()

const place = mkdtempSync(join(realpathSync(tmpdir()), 'hustings-release-'))
try {
  const [first, second] = ['one', join('another', 'place')].map((name) => join(place, name))
  const builds = [first, second].map(buildCommit)
  const different = differences(...builds)
  if (different.length > 0)
    giveUp(
      `Two builds of the same commit differ, so this is not released: ${different.join(', ')}. Find out why first.`,
    )
  await writeRelease(join(first, 'dist'), builds[0])
} finally {
  rmSync(place, { recursive: true, force: true })
}
tellTheRest()

function git(...words) {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function refuseIfChanged() {
  let changed
  try {
    changed = git('status', '--porcelain')
  } catch {
    giveUp('A release is made from a commit, and this is no checkout of one. Clone the project with git.')
  }
  if (changed !== '')
    giveUp(
      `A release is made from a commit, and these files differ from it. Commit or remove them:\n${changed}`,
    )
}

function buildCommit(folder) {
  say(`Building ${commit.slice(0, 12)} in ${folder} …`)
  execFileSync('git', ['clone', '--quiet', ROOT, folder], { stdio: ['ignore', 'inherit', 'inherit'] })
  execFileSync('git', ['-C', folder, 'checkout', '--quiet', '--detach', commit])
  return buildIn(folder)
}

async function writeRelease(dist, sums) {
  rmSync(RELEASE, { recursive: true, force: true })
  mkdirSync(RELEASE)
  cpSync(dist, join(RELEASE, SITE), { recursive: true })
  copyFileSync(join(dist, 'hustings.html'), join(RELEASE, 'hustings.html'))
  const day = new Date(Number(git('log', '-1', '--format=%ct')) * 1000).toISOString().slice(0, 10)
  const facts = { version, day, sum: sums.get('hustings.html') }
  writeFileSync(join(RELEASE, 'START-HERE.txt'), await startHere(facts))
  const lines = [...sumsOf(RELEASE)].map(([name, sum]) => `${sum}  ${name}\n`)
  writeFileSync(join(RELEASE, SUMS), lines.join(''))
}

/** For every editor there is, the oldest of Windows too. */
async function startHere(facts) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(ROOT, 'src/words/start-here.ts'), { configFile: false })
  return module.startHereWords('en-GB').text(facts).replaceAll('\n', '\r\n')
}

function tellTheRest() {
  const tag = `v${version}`
  const isTagged = git('tag', '--points-at', 'HEAD').split('\n').includes(tag)
  const sum = /^(\S+) {2}hustings\.html$/m.exec(readFileSync(join(RELEASE, SUMS), 'utf8'))?.[1]
  console.log(`release/ holds Hustings ${version}, made of ${commit}: the same bytes twice.

hustings.html  ${sum}

${isTagged ? '' : `This commit has no tag ${tag}. Tag it before you publish:\n  git tag -s ${tag}\n\n`}Sign the sums, with a key that is not in this folder:
  ssh-keygen -Y sign -n ${NAMESPACE} -f YOUR_KEY release/${SUMS}
Whoever has your name and public key as one line of the file allowed_signers checks them:
  cd release && ssh-keygen -Y verify -n ${NAMESPACE} -f allowed_signers -I YOU -s ${SUMS}.sig < ${SUMS} && sha256sum -c ${SUMS}

Before it is announced, another person builds the same commit and compares the sum of hustings.html.
Publish that sum in two places that are not the folder the file is in.`)
}
