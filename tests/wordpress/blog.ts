// A blog to write posts in, and the cards that they hold.
import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';

export const cards = process.env.CARDS_URL ?? '';
export const shots = process.env.SHOTS ?? 'target/claimscope/wordpress';
const headers = { authorization: `Basic ${Buffer.from(`admin:${process.env.BLOG_PASSWORD}`).toString('base64')}` };

interface Fixtures {
  /** The ids of all claims. */
  claims: string[];
  /** What the console and the page said. Checked after each test. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  claims: async ({ request }, use) => {
    const library = (await (await request.get(`${cards}data/library.json`)).json()) as { claims: { id: string }[] };
    await use(library.claims.map(({ id }) => id));
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(complaints);
  },
});

export const claimPage = (id: string): string => `${cards}claims/${id}/`;

/** Two ways in which an address stands in a post: alone on a line, and in the block that the editor makes. */
export const FORMS: Record<string, (url: string) => string> = {
  line: (url) => `<p>Before.</p>\n\n${url}\n\n<p>After.</p>`,
  block: (url) =>
    `<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n` +
    `<!-- wp:embed {"url":"${url}","type":"wp-embed","providerNameSlug":"claimscope"} -->\n` +
    `<figure class="wp-block-embed is-type-wp-embed is-provider-claimscope wp-block-embed-claimscope"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n` +
    `<!-- /wp:embed -->\n<!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->`,
};

/** Publishes a post, and gives its address. */
export async function publish(request: APIRequestContext, content: string): Promise<string> {
  const answer = await request.post('wp-json/wp/v2/posts', { headers, data: { title: 'A post', status: 'publish', content } });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { link: string }).link;
}

/** What WordPress makes of an address: the markup that it would print. */
export async function embedded(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.get('wp-json/oembed/1.0/proxy', { headers, params: { url } });
  expect(answer.status(), url).toBe(200);
  return ((await answer.json()) as { html: string }).html;
}

/** Opens a post and waits until its card is shown: WordPress hides the frame until the card speaks. */
export async function openPost(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const frame = page.locator('iframe.wp-embedded-content');
  await expect(frame).not.toHaveAttribute('style', /./);
  await expect(frame).toHaveCSS('position', 'static');
  await expect(page.locator('blockquote.wp-embedded-content')).toBeHidden();
}

export { expect };
