// Every kind of page is built so that it can be read by ear, by keys and at any size. `cargo xtask bench a11y` plants faults
// to see whether these checks would notice.
import { KINDS, openKind } from './a11y/kinds';
import { CHECKS } from './checks';
import { expect, test } from './support/test';

test.use({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
for (const kind of KINDS) {
  test(`${kind} is built soundly`, async ({ page, library }) => {
    await openKind(page, kind, library);
    for (const [name, check] of Object.entries(CHECKS)) expect.soft(await check(page), name).toEqual([]);
  });
}
