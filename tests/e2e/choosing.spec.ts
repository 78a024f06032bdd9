// The page on which a card is chosen: what is chosen is what is shown, what is shown is what is copied, and what is
// copied works on another page.
import type { Page } from '@playwright/test';
import { top } from './support/addresses';
import { host, page as around } from './support/hosts';
import { expect, test } from './support/test';

const ID = 'boosts-collagen';
const WAYS = ['WordPress', 'HTML', 'Script', 'Quote', 'Markdown'];

/** Opens the page and waits until its script has filled it. */
async function choose(page: Page, path = 'embed/'): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the snippets are those of the choice. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('#snippets')).toHaveAttribute('data-filled', /./);
}

/** What stands in a snippet, with the address of the site that is tested in place of that it was built for. */
async function snippet(page: Page, id: string): Promise<string> {
  const base = await page.locator('#snippets').getAttribute('data-base-url');
  return (await page.locator(`#snippet-${id}`).innerText()).replaceAll(base!, top.url.slice(0, -1));
}

/** Opens somebody else's page with what was copied. */
async function paste(page: Page, html: string, work: () => Promise<void>): Promise<void> {
  const there = await host({ html: around(html) });
  try {
    await page.goto(there.url);
    await work();
  } finally {
    await there.close();
  }
}

test('a link from a claim leads to its card', async ({ page, library }) => {
  await page.goto(`claims/${ID}/`);
  await page.getByRole('link', { name: 'Put the answer on your own page' }).click();
  await settled(page);
  await expect(page.getByLabel('Claim', { exact: true })).toHaveValue(ID);
  const name = library.claims.find(({ id }) => id === ID)!.short_name;
  await expect(page.frameLocator('#preview').getByRole('heading')).toContainText(name);
  await expect(page.locator('#snippet-quote')).toContainText(name);
});

test('claim, look, theme and edge are shown, and stand in what is copied', async ({ page }) => {
  await choose(page);
  await page.getByLabel('Claim', { exact: true }).selectOption(ID);
  await page.getByLabel('Compact').check();
  await page.getByLabel('Night').check();
  await page.getByLabel('Colour of its edge').fill('#c0392b');
  await settled(page);
  const card = page.frame({ url: /\/embed\/boosts-collagen\// })!;
  const query = '?look=compact&theme=dark&accent=c0392b';
  expect(card.url()).toBe(`${top.url}embed/${ID}/${query}`);
  expect(await card.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(25, 29, 38)');
  expect(await snippet(page, 'frame')).toContain(`src="${top.url}embed/${ID}/${query.replaceAll('&', '&amp;')}"`);
  const script = await snippet(page, 'script');
  expect(script).toContain('claimscope-claim { --claimscope-theme: dark; --claimscope-accent: #c0392b }</style>');
  expect(script).toContain(`claim="${ID}" look="compact"`);
  // The choice can be linked to, and going back leads to the page before.
  expect(new URL(page.url()).hash).toBe(`#${ID}`);
});

test('what is copied is what is shown, in every form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await choose(page, `embed/#${ID}`);
  // Pasted as a person does it: our pages forbid themselves to read the clipboard.
  const editor = await context.newPage();
  await editor.setContent('<textarea></textarea>');
  for (const way of WAYS) {
    await page.getByRole('button', { name: `Copy for ${way}` }).click();
    await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
    const shown = await page.locator('.embedding__way', { has: page.getByRole('heading', { name: way, exact: true }) }).locator('pre').innerText();
    // The button of the form before may still say that it was copied, so that this one may not be by now.
    await expect(async () => {
      await editor.locator('textarea').fill('');
      await editor.locator('textarea').press('ControlOrMeta+V');
      await expect(editor.locator('textarea'), way).toHaveValue(shown, { timeout: 500 });
    }).toPass({ timeout: 15_000 });
  }
});

test.describe('where the clipboard is refused', () => {
  test('the snippet is marked instead', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) } });
    });
    await choose(page);
    await page.getByRole('button', { name: 'Copy for WordPress' }).click();
    await expect(page.getByRole('button', { name: 'Marked: copy it by hand' })).toBeVisible();
    expect(await page.evaluate(() => getSelection()!.toString().trim())).toBe((await page.locator('#snippet-wordpress').innerText()).trim());
  });
});

test('pasted into another page, the frame and the script draw the card, and the quote says it', async ({ page }) => {
  await choose(page, `embed/#${ID}`);
  const [frame, script, quote] = [await snippet(page, 'frame'), await snippet(page, 'script'), await snippet(page, 'quote')];
  const words = await page.frameLocator('#preview').locator('.card__answer').innerText();
  await paste(page, frame, async () => {
    await expect(page.frameLocator('iframe').locator('.card__answer')).toHaveText(words);
  });
  await paste(page, script, async () => {
    const card = () => page.frames().find((frame) => frame.url().includes(`/embed/${ID}/`));
    await expect.poll(() => card()?.locator('.card__answer').innerText()).toBe(words);
    // Until the card was there, its link led to the claim.
    await expect(page.locator('claimscope-claim a')).toHaveAttribute('href', `${top.url}claims/${ID}/`);
  });
  await paste(page, quote, async () => {
    await expect(page.locator('blockquote')).toContainText(words);
    await page.getByRole('link', { name: 'Claimscope' }).click();
    await expect(page).toHaveURL(`${top.url}claims/${ID}/`);
  });
});

test('the address for WordPress is that of the claim, and Markdown links to it', async ({ page }) => {
  await choose(page, `embed/#${ID}`);
  expect(await snippet(page, 'wordpress')).toBe(`${top.url}claims/${ID}/`);
  expect(await snippet(page, 'markdown')).toMatch(new RegExp(`^> \\[.+\\?.+\\.\\]\\(${top.url}claims/${ID}/\\) .+\\.$`));
});

test('a claim that is not there is answered with the first one, and nothing is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'embed/#"><script>');
  await expect(page.frameLocator('#preview').getByRole('heading')).toBeVisible();
  expect(asked.filter((url) => /script%3E|%22/.test(url))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippets of one claim and all cards are there, and no control that does nothing', async ({ page, library }) => {
    await page.goto('embed/');
    for (const id of ['wordpress', 'frame', 'script', 'quote', 'markdown']) await expect(page.locator(`#snippet-${id}`)).not.toBeEmpty();
    await expect(page.locator('.embedding__all a')).toHaveCount(library.claims.length);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#claim')).toBeHidden();
  });
});
