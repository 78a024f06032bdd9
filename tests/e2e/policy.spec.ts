// The policy holds on every kind of page, and what breaks it is caught. That nothing of ours breaks it is checked
// after every other test, by the fixture `complaints`.
import { sub } from './support/addresses';
import { expect, open, pageTypes, test } from './support/test';

const HEADERS = ['content-security-policy', 'permissions-policy', 'referrer-policy', 'strict-transport-security', 'x-content-type-options', 'cross-origin-opener-policy', 'cross-origin-resource-policy'];

test('every kind of answer carries every header', async ({ request, library }) => {
  const paths = [...pageTypes(library).map(({ path }) => path), 'nothing/', 'data/library.json', 'data/nothing.json'];
  for (const path of paths) {
    const answer = await request.get(path);
    for (const name of HEADERS) expect(answer.headers()[name], `${name} of ${path}`).toBeTruthy();
  }
  const moved = await request.get('claims', { maxRedirects: 0 });
  expect(moved.status()).toBe(301);
  for (const name of HEADERS) expect(moved.headers()[name], `${name} of a redirect`).toBeTruthy();
});

test('the policy in the page is that of the header, without who may frame', async ({ page, request }) => {
  await page.goto('');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const header = (await request.get('')).headers()['content-security-policy'] ?? '';
  expect(header).toContain("frame-ancestors 'none'");
  expect(meta).toBe(header.replace(" frame-ancestors 'none';", ''));
});

test('a page comes compressed to those who ask for it', async ({ request }) => {
  for (const [accept, encoding] of [['br', 'br'], ['gzip', 'gzip'], ['gzip;q=1, br;q=0.1', 'gzip'], ['identity', undefined]] as const) {
    const answer = await request.get('', { headers: { 'accept-encoding': accept } });
    expect(answer.headers()['content-encoding'], accept).toBe(encoding);
    expect(answer.headers()['vary'], accept).toBe('Accept-Encoding');
    expect(await answer.text(), accept).toContain('</html>');
  }
});

test.describe('what breaks the policy', () => {
  test.use({ expected: [/./] });

  // Each is what an injected text would try. `caught` is what the policy says to it.
  const BREAKS = {
    'an inline script': { html: '<script>window.ran = 1</script>', caught: /script-src-elem inline/ },
    'a handler': { html: '<img alt="" src="data:," onerror="window.ran = 1">', caught: /script-src-attr inline/ },
    'a style attribute': { html: '<p style="color: red">red</p>', caught: /style-src-attr inline/ },
    'an inline style': { html: '<style>p { color: red }</style>', caught: /style-src-elem inline/ },
    'a script of others': { html: '<script src="https://example.org/a.js"></script>', caught: /script-src-elem https:\/\/example\.org/ },
    'a frame': { html: '<iframe src="https://example.org/"></iframe>', caught: /frame-src https:\/\/example\.org/ },
    'a base': { html: '<base href="https://example.org/">', caught: /base-uri https:\/\/example\.org/ },
  };
  for (const [what, { html, caught }] of Object.entries(BREAKS)) {
    test(`${what} is refused and told`, async ({ page, complaints }) => {
      await page.route('**/about/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('<div id="app">', `${html}<div id="app">`) });
      });
      await page.goto('about/');
      await expect.poll(() => complaints.filter((said) => said.startsWith('policy:')).join('\n')).toMatch(caught);
      expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
    });
  }

  test('text that becomes markup is refused and told', async ({ page, complaints }) => {
    await page.goto('about/');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>injected</p>';
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
    await expect.poll(() => complaints.join('\n')).toMatch(/policy: require-trusted-types-for trusted-types-sink/);
  });

  test('a changed script does not run', async ({ page, complaints }) => {
    await page.route('**/assets/claimscope-*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()} ` });
    });
    await page.goto('about/');
    await expect.poll(() => complaints.join('\n')).toMatch(/integrity/);
    await expect(page.locator('html')).not.toHaveAttribute('data-ready', '');
  });
});

test.describe('below a path', () => {
  test.use({ baseURL: sub.url });

  test('the policy and the fonts hold there too', async ({ page }) => {
    await open(page, '');
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(0);
  });
});
