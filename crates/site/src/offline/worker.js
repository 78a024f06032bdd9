// The service worker. It keeps one build of the site, a generation: the app, its files, and one page that stands in
// for every other. What follows from it is told in docs/adr/0019-offline-by-generations.md.
//
// Whatever leaves a cache is checked against its SHA-256 first; what is not as it was is as good as not there.
//
// All of it stands in one function, so that a script that was cut off anywhere is none: browsers cannot read it, and the
// worker before stays.

(() => {
  const generation = "GENERATION";
  // Paths inside the site. The name of a file holds the first digits of its SHA-256; what ends in a slash is a page.
  const files = FILES;
  // The SHA-256 of the SHA-256 of all of them, in this order: nothing else is this generation.
  const whole = "WHOLE";
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

  // The SHA-256 of some bytes in hexadecimal digits.
  async function digest(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  const textOf = (bytes) => new TextDecoder().decode(bytes);

  // Whether these bytes are all of a page of this generation.
  const isOurs = (bytes) => {
    const text = textOf(bytes);
    return text.includes(` data-generation="${generation}"`) && text.trimEnd().endsWith("</html>");
  };

  // Keeps an answer with its digest, and a page with a link to itself. Gives the digest. Caches are only ever asked by
  // addresses, without headers, so that what an answer varies by makes no difference.
  async function put(cache, url, bytes, { headers }) {
    const hash = await digest(bytes);
    const kept = new Headers(headers);
    kept.set("x-digest", hash);
    const title = url.endsWith("/") && /<title>(.*?)( \| [^|]*)?<\/title>/.exec(textOf(bytes))?.[1];
    if (title) kept.set("x-link", encodeURIComponent(`<li><a href="${new URL(url).pathname}">${title}</a></li>`));
    await cache.put(url, new Response(bytes, { headers: kept }));
    return hash;
  }

  // What a cache has for an address, if it is as it was when it was kept.
  async function sound(cache, url) {
    const kept = await cache.match(url);
    return kept && (await digest(await kept.clone().arrayBuffer())) === kept.headers.get("x-digest") ? kept : undefined;
  }

  const generations = async () => (await caches.keys()).filter((name) => name.startsWith(ours));

  // A file by its name, which holds its hash: whichever generation has it, it is the same.
  async function find(url) {
    for (const name of [own, ...(await generations())]) {
      const found = await sound(await caches.open(name), url);
      if (found) return found;
    }
  }

  // Brings every file of this generation, and only then says that it is whole.
  async function fill() {
    const cache = await caches.open(own);
    const bring = async (path) => {
      const url = scope + path;
      const isPage = path.endsWith("/");
      // A generation before may have had the same file.
      const found = await (isPage ? sound(cache, url) : find(url));
      if (found) {
        await cache.put(url, found.clone());
        return found.headers.get("x-digest");
      }
      // The second time past the browser's own cache, which may hold what arrived damaged.
      for (const mode of ["default", "reload"]) {
        const answer = await fetch(url, { cache: mode });
        const bytes = await answer.arrayBuffer();
        const isWhole = isPage ? isOurs(bytes) : path.includes((await digest(bytes)).slice(0, 8));
        if (answer.ok && isWhole) return put(cache, url, bytes, answer);
      }
      throw new Error(path);
    };
    const digests = await Promise.all(files.map(bring));
    if ((await digest(new TextEncoder().encode(digests.join("")))) !== whole) throw new Error(generation);
    await cache.put(mark, new Response());
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

  // Removes what no page uses any more. A page that does not answer may use anything. Each page asks for this once it has
  // started; on activation it would hold up the very pages that are being opened.
  async function tidy() {
    if (registration.installing || registration.waiting) return;
    const pages = (await clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope));
    const used = await Promise.all(pages.map(generationOf));
    if (used.includes(undefined)) return;
    for (const name of await generations()) {
      if (name !== own && !used.includes(name.slice(ours.length))) await caches.delete(name);
    }
  }

  // Forgets pages that were opened: the reader wants it, or a newer generation does not get here and they would hide it.
  async function forget() {
    for (const name of await generations()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.endsWith("/") && !files.includes(inside(request.url))) await cache.delete(request);
      }
    }
  }

  // The page that stands in for others, with links to those that are kept.
  async function substitute(cache) {
    const page = await sound(cache, scope + standIn);
    if (!page) return undefined;
    const links = (await cache.matchAll()).map(({ headers }) => decodeURIComponent(headers.get("x-link") ?? ""));
    const text = (await page.text()).replace('id="kept">', (start) => start + links.join(""));
    return new Response(text, { headers: page.headers });
  }

  async function page(event, url) {
    const cache = await caches.open(own);
    if (!(await cache.match(mark))) repair(event);
    const kept = await sound(cache, url);
    if (kept) return kept;
    const ask = async () => {
      // By its path alone: nothing of ours is asked for with a query, and what stands there stays on the device.
      const answer = await fetch(url, { redirect: "manual" });
      // Browsers leave a page blank that is cut off on its way through a worker. So it is shown once all of it is here.
      return { answer, bytes: await answer.clone().arrayBuffer() };
    };
    const asked = ask();
    try {
      const late = new Promise((_, reject) => setTimeout(reject, patience));
      const { answer, bytes } = await Promise.race([asked, late]);
      if (answer.status >= 500) throw answer;
      if (answer.ok && isOurs(bytes)) event.waitUntil(put(cache, url, bytes, answer).catch(() => {}));
      return answer;
    } catch {
      return (await substitute(cache)) ?? (await asked).answer;
    }
  }

  async function file(event, url) {
    const found = await find(url);
    if (!found && files.includes(inside(url))) repair(event);
    return found ?? fetch(event.request);
  }

  addEventListener("install", (event) => {
    const install = async () => {
      try {
        if (navigator.connection?.saveData) throw new Error("Save-Data");
        await fill();
      } catch (error) {
        await caches.delete(own);
        throw error;
      }
    };
    event.waitUntil(install());
  });

  addEventListener("message", (event) => {
    const told = { use: () => skipWaiting(), which: () => event.ports[0].postMessage(generation), tidy, forget };
    event.waitUntil(Promise.resolve(told[event.data]?.()));
  });

  addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !url.startsWith(scope)) return;
    const address = new URL(url);
    const bare = address.origin + address.pathname;
    const path = inside(bare);
    if (path.startsWith("assets/")) event.respondWith(file(event, url));
    // Addresses of files have an ending; those of pages have none. Cards are pages for others, and of no generation.
    else if (mode === "navigate" && !/\.\w+$|^embed\/./.test(path)) event.respondWith(page(event, bare));
  });
})();
