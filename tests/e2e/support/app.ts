// The app as it may fail: withheld, damaged, or ending at a given place. Pages are served as they are but for that.
import { createHash } from 'node:crypto';
import { test, type Page } from '@playwright/test';

export const WASM = /\/assets\/claimscope-\w+\.wasm$/;
export const MODULE = /\/assets\/claimscope-\w+\.js$/;
export const AHEAD = /\/assets\/ahead-\w+\.wasm$/;
const PAGE = /\/([?#].*)?$/;

/** What a browser says when the app is withheld or ends. Nothing else may stand in the console. */
export const FAILURES = new RegExp(
  [
    '^warning: The interactive part ended',
    '^request failed: .*\\.wasm$',
    '^error: Failed to load resource.*ERR_(FAILED|BLOCKED)',
    '^exception: (unreachable|planted)',
  ].join('|'),
);

/** The network withholds the wasm. */
export async function blockApp(page: Page): Promise<void> {
  await page.route(WASM, (route) => route.abort());
}

/** Holds the wasm, or another file, back until the function that is returned is called. */
export async function delayApp(page: Page, file = WASM): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Serves another wasm, and the module with its hash; pages then name no hash of the module. */
export async function changeWasm(page: Page, change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const changed = async (url: string) => Buffer.from(change(new Uint8Array(await (await page.request.get(url)).body())));
  let wasm: Promise<Buffer> | undefined;
  await page.route(MODULE, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const name = /claimscope-\w+\.wasm/.exec(text)?.[0] ?? 'no wasm is named';
    wasm ??= changed(new URL(name, route.request().url()).href);
    const hash = `sha384-${createHash('sha384').update(await wasm).digest('base64')}`;
    await route.fulfill({ response, body: text.replace(/(claimscope-\w+\.wasm\b.*?)sha384-[\w+/=]+/s, `$1${hash}`) });
  });
  await page.route(WASM, async (route) => route.fulfill({ contentType: 'application/wasm', body: await wasm }));
  await page.route(PAGE, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = (await response.text()).replace(/<[^>]*claimscope-\w+\.js[^>]*>/g, (tag) => tag.replace(/ integrity="[^"]*"/, ''));
    await route.fulfill({ response, body: html });
  });
}

/** Ends the app wherever the browser enters it by an export of such a name: there, it finds `unreachable`. */
export async function trapApp(page: Page, entry: RegExp): Promise<void> {
  // Binaryen reads the whole wasm, which takes seconds.
  test.slow();
  // Its package is an ES module with a top-level await, which only this kind of import takes.
  const { default: binaryen } = await import('binaryen');
  await changeWasm(page, (bytes) => {
    const module = binaryen.readBinary(bytes);
    // Those that the build itself enables; with all of them, browsers no longer read the result.
    const { BulkMemory, NontrappingFPToInt, SignExt, MutableGlobals, ReferenceTypes, Multivalue } = binaryen.Features;
    module.setFeatures(BulkMemory | NontrappingFPToInt | SignExt | MutableGlobals | ReferenceTypes | Multivalue);
    const traps: { name: string; trap: string }[] = [];
    for (let at = 0; at < module.getNumExports(); at += 1) {
      const { name, value, kind } = binaryen.getExportInfo(module.getExportByIndex(at));
      if (kind !== binaryen.ExternalFunction || !entry.test(name)) continue;
      // A function of its own: wasm-opt lets entries share one that others call, too.
      const { params, results } = binaryen.getFunctionInfo(module.getFunction(value));
      module.addFunction(`trap${at}`, params, results, [], module.unreachable());
      traps.push({ name, trap: `trap${at}` });
    }
    if (traps.length === 0) throw new Error(`the wasm exports nothing that matches ${entry}`);
    for (const { name, trap } of traps) {
      module.removeExport(name);
      module.addFunctionExport(trap, name);
    }
    return module.emitBinary();
  });
}
