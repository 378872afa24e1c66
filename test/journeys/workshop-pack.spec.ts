import { canReadPdf, wordsOf } from './support/pdf'
import { askedInRoom, goTo } from './support/assessments'
import { startWorkshop } from './support/workshop-screens'
import { expect, test } from './support/watch'

test('the pack is printed: a guide that begins with trust, and a worksheet with a story', async ({
  page,
}) => {
  await page.goto('/#/workshop')
  await page.getByRole('button', { name: 'Facilitator’s guide' }).click()
  const preview = page.getByRole('dialog', { name: 'Preview' })
  await expect(preview.getByText('Give people the web address before the day.')).toBeVisible()
  const guide = page.waitForEvent('download')
  await preview.getByRole('button', { name: 'Download' }).click()
  if (canReadPdf) {
    const words = await wordsOf(await guide)
    expect(words).toContain('Ring the person on a number you already have before you send it.')
    expect(words).toContain('Bandstands for All: Yes. “List of admin accounts, checked in May”')
  }
  await preview.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /^Worksheet with this story: Nether Wobbling/ }).click()
  await expect(preview.getByText('Nine people keep the branch going.')).toBeVisible()
  const sheet = page.waitForEvent('download')
  await preview.getByRole('button', { name: 'Download' }).click()
  if (canReadPdf) expect(await wordsOf(await sheet)).toContain('The numbers you ticked')
})

test('a made-up organisation is opened, and its Monday card goes home', async ({ page }) => {
  await page.goto('/#/workshop')
  await page.getByRole('link', { name: /^Open it as an assessment: Nether Wobbling/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the Monday card' }).click()
  const card = page.getByRole('dialog', { name: 'Preview' })
  await expect(card.getByRole('heading', { name: 'What I will do on Monday' })).toBeVisible()
  await expect(card.getByText('Nether Wobbling')).toHaveCount(0)
  const download = page.waitForEvent('download')
  await card.getByRole('button', { name: 'Save it unsealed' }).click()
  if (canReadPdf)
    expect(await wordsOf(await download)).toMatch(/What I will do on Monday .* 1\. .* 2\. .* 3\. /)
})

test('an attack is replayed against the tables of a room, on two windows', async ({ page }) => {
  await startWorkshop(page)
  await goTo(page, '#/workshop/room')
  await page.getByRole('button', { name: 'Type a table’s answers' }).click()
  for (const key of ['1', '3']) await page.keyboard.type(key.repeat(askedInRoom.length))
  await expect(page.getByText('2 groups are in the room')).toBeVisible()
  await goTo(page, '#/workshop/replay')
  await page.getByRole('button', { name: 'Replay it: The member list gets out, twice' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Step 1 of/ })).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the projected window' }).click()
  const projected = await opened
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Show the votes' }).click()
  await expect(projected.getByText('Would we have noticed? Yes 1, no 0')).toBeVisible()
  await expect(projected.getByRole('listitem')).toHaveCount(0)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(projected.getByText('step 2 of')).toBeVisible()
  await page.getByRole('button', { name: 'Show what the answers say' }).click()
  await expect(projected.getByRole('listitem').filter({ hasText: 'Likely stopped' })).toContainText('1')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Step 2 of' })).toBeVisible()
  await expect(projected.getByRole('listitem').filter({ hasText: 'Likely stopped' })).toContainText('1')
})
