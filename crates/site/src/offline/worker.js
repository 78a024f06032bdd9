// The service worker. It keeps one build of the site, a generation: the app, its files, and one page that stands in
// for every other. What follows from it is told in docs/adr/0019-offline-by-generations.md.
//
// Whatever leaves a cache is checked against its SHA-256 first; what is not as it was is as good as not there.
//
// All of it stands in one function, so that a script that was cut off anywhere is none: browsers cannot read it, and the
// worker before stays.

(() => {
  const generation = "GENERATION";
  // Paths inside the site, with the SHA-256 of each file in base64. Those that end in a slash are pages.
  const files = FILES;
  const standIn = "STAND_IN";

  const { scope } = registration;
  // An origin may hold several sites. What stands between the two names occurs in no address.
  const ours = `claimscope ${scope} `;
  const own = ours + generation;
  // Written last: a cache without it holds no whole generation.
  const mark = scope + "generation";
  // How long a page may take to arrive before one of our own is shown, in milliseconds.
  const patience = 3000;
  // How long a page may take to say what it is of.
  const silence = 1000;

  // The path of an address inside the site.
  const inside = (url) => url.slice(scope.length);

  const digest = async (bytes) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));

  // Keeps an answer: decoded, with its digest, and a page with a link to itself.
  async function put(cache, url, bytes, { headers }) {
    const kept = new Headers(headers);
    for (const name of ["content-encoding", "content-length", "vary"]) kept.delete(name);
    kept.set("x-digest", await digest(bytes));
    const title = url.endsWith("/") && /<title>(.*?)( \| [^|]*)?<\/title>/.exec(new TextDecoder().decode(bytes))?.[1];
    if (title) kept.set("x-link", encodeURIComponent(`<li><a href="${new URL(url).pathname}">${title}</a></li>`));
    await cache.put(url, new Response(bytes, { headers: kept }));
  }

  // What a cache has for an address, if it is as it was built or, where that is not known here, as it was when it was kept.
  async function sound(cache, url) {
    const kept = await cache.match(url);
    const wanted = files[inside(url)] ?? kept?.headers.get("x-digest");
    return kept && (await digest(await kept.clone().arrayBuffer())) === wanted ? kept : undefined;
  }

  const generations = async () => (await caches.keys()).filter((name) => name.startsWith(ours));

  // A file, from whichever generation has it: its name holds its hash, or its digest is looked at.
  async function find(url) {
    for (const name of [own, ...(await generations())]) {
      const found = await sound(await caches.open(name), url);
      if (found) return found;
    }
  }

  // Brings every file of this generation, and only then says that it is whole.
  async function fill() {
    const cache = await caches.open(own);
    const bring = async ([path, wanted]) => {
      const url = scope + path;
      if (await sound(cache, url)) return;
      // A generation before may have had the same file.
      const found = await find(url);
      if (found) {
        await cache.put(url, found);
        return;
      }
      // The second time past the browser's own cache, which may hold what arrived damaged.
      for (const mode of ["default", "reload"]) {
        const answer = await fetch(url, { cache: mode });
        const bytes = await answer.arrayBuffer();
        if (answer.ok && (await digest(bytes)) === wanted) {
          await put(cache, url, bytes, answer);
          return;
        }
      }
      throw new Error(`${path} did not arrive whole`);
    };
    await Promise.all(Object.entries(files).map(bring));
    await cache.put(mark, new Response(generation));
  }

  // Puts right what was damaged or cleared, once in the life of this worker's process.
  let repairing;
  const repair = (event) => event.waitUntil((repairing ??= fill().catch(() => {})));

  // The generation that a page is of; `undefined` where it does not say so in time.
  function generationOf(client) {
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(data);
      setTimeout(done, silence);
      client.postMessage("which", [port2]);
    });
  }

  // Removes what no page uses any more. A page that does not answer may use anything.
  async function tidy() {
    if (registration.installing || registration.waiting) return;
    const pages = (await clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope));
    const used = await Promise.all(pages.map(generationOf));
    if (used.includes(undefined)) return;
    for (const name of await generations()) {
      if (name !== own && !used.includes(name.slice(ours.length))) await caches.delete(name);
    }
  }

  // Forgets pages that were read, so that newer ones are asked for: a newer generation does not get here.
  async function forget() {
    const cache = await caches.open(own);
    for (const request of await cache.keys()) {
      if (request.url.endsWith("/") && !files[inside(request.url)]) await cache.delete(request);
    }
  }

  // Keeps a page that is whole and of this generation.
  async function keep(cache, url, answer) {
    const bytes = await answer.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    if (!answer.ok || !text.includes(` data-generation="${generation}"`) || !text.trimEnd().endsWith("</html>")) return;
    await put(cache, url, bytes, answer);
  }

  // The page that stands in for others, with links to those that are kept.
  async function substitute(cache) {
    const page = await sound(cache, scope + standIn);
    if (!page) return undefined;
    const links = (await cache.matchAll()).map(({ headers }) => decodeURIComponent(headers.get("x-link") ?? ""));
    const text = (await page.text()).replace('id="kept">', (start) => start + links.join(""));
    return new Response(text, { headers: page.headers });
  }

  async function page(event, { origin, pathname, search }) {
    const cache = await caches.open(own);
    const url = origin + pathname;
    if (!(await cache.match(mark))) repair(event);
    const kept = await sound(cache, url);
    if (kept) return kept;
    // Nothing of ours is asked for with a query: what stands there stays on the device.
    const asked = search ? fetch(url, { redirect: "manual" }) : fetch(event.request);
    try {
      const late = new Promise((_, reject) => setTimeout(reject, patience));
      const answer = await Promise.race([asked, late]);
      if (answer.status >= 500) throw answer;
      event.waitUntil(keep(cache, url, answer.clone()).catch(() => {}));
      return answer;
    } catch {
      return (await substitute(cache)) ?? asked;
    }
  }

  async function file(event, url) {
    const found = await find(url);
    if (!found && files[inside(url)]) repair(event);
    return found ?? fetch(event.request);
  }

  addEventListener("install", (event) => {
    const install = async () => {
      try {
        if (navigator.connection?.saveData) throw new Error("the reader saves data");
        await fill();
      } catch (error) {
        await caches.delete(own);
        throw error;
      }
    };
    event.waitUntil(install());
  });

  addEventListener("activate", (event) => event.waitUntil(tidy()));

  addEventListener("message", (event) => {
    const told = { use: () => skipWaiting(), which: () => event.ports[0].postMessage(generation), tidy, forget };
    event.waitUntil(Promise.resolve(told[event.data]?.()));
  });

  addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !url.startsWith(scope)) return;
    const address = new URL(url);
    const path = inside(address.origin + address.pathname);
    if (path.startsWith("assets/")) event.respondWith(file(event, url));
    // Addresses of files have an ending; those of pages have none. Cards are pages for others, and of no generation.
    else if (mode === "navigate" && !/\.\w+$|^embed\/./.test(path)) event.respondWith(page(event, address));
  });
})();
