// The page that we are held against: what a built page would be if someone had written it by hand.
// The same text, markup, styles and fonts. No script, nothing that only a script needs, the styles in the page.
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only the app reads: hydration marks, scripts, what is fetched ahead for them, and where the site stands. */
const FOR_THE_APP = [
  /<!--(?!\[if)[\s\S]*?-->/g,
  /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/g,
  /<noscript>[\s\S]*?<\/noscript>/g,
  /<link\b[^>]*\brel="?modulepreload"?[^>]*>/g,
  /<link\b[^>]*\bas="?(fetch|script)"?[^>]*>/g,
  /<link\b[^>]*\brel="?manifest"?[^>]*>/g,
  / data-[a-z-]+(="[^"]*")?(?=[^<]*>)/g,
];
const SHEET = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;

/** Writes the plain page for one page of a built site into a folder of its own. */
export async function writePlain(dist, path, out) {
  const html = await readFile(join(dist, path, 'index.html'), 'utf8');
  await mkdir(join(out, path), { recursive: true });
  await writeFile(join(out, path, 'index.html'), await plain(html, dist));
  await copyFontsAndIcons(dist, out);
}

/** A built page as someone would have written it. */
export async function plain(html, dist) {
  let page = FOR_THE_APP.reduce((text, part) => text.replace(part, ''), html);
  const [head, body] = page.split(/(?=<body)/);
  page = (await withSheetsInside(head, dist)) + body;
  return page.replace(/\n\s*\n/g, '\n');
}

/** Sheets that the head waits for become `<style>`. A sheet further down stays where it is, as it holds nothing up. */
async function withSheetsInside(head, dist) {
  let inside = head;
  for (const [link] of head.matchAll(SHEET)) {
    const href = /\bhref="?([^" >]+)/.exec(link)[1];
    const css = await readFile(join(dist, href), 'utf8');
    // Fonts are named from the sheet's own folder.
    const folder = href.slice(0, href.lastIndexOf('/') + 1);
    const placed = css.replace(/url\("?(?!data:|#|\/)([^")]+)"?\)/g, `url("${folder}$1")`);
    inside = inside.replace(link, () => `<style>${placed}</style>`);
  }
  return inside;
}

async function copyFontsAndIcons(dist, out) {
  const wanted = /\.(woff2|svg|png|ico|css)$/;
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !wanted.test(entry.name)) continue;
    const inside = entry.parentPath.slice(dist.length);
    await mkdir(join(out, inside), { recursive: true });
    await cp(join(entry.parentPath, entry.name), join(out, inside, entry.name));
  }
}
