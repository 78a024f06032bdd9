// What starts the app. It stands after wasm-bindgen's JavaScript in one module, and knows its `wasm`. The page
// is complete before it and without it: whatever fails here, the page stays as it was opened.

const root = document.documentElement;
// The page as it was opened, by its very nodes: what the reader unfolded or marked in it stays so.
const opened = { path: location.pathname };
let place;
const hasApp = () => "ready" in root.dataset;
const savesData = navigator.connection?.saveData;
// A page that the service worker gives in place of another, which it does not have.
const isStandIn = "standIn" in root.dataset;
let isLeaving = false;
let intent;

// What another app shares comes in the address of the page that looks for claims in a text (manifest.rs). It leaves the
// address at once, and goes into the box.
const query = new URLSearchParams(location.search);
const shared = [...new Set(["title", "text", "url"].map((field) => query.get(field)).filter(Boolean))].join("\n");
if (shared && opened.path === `${root.dataset.base}check/`) history.replaceState(null, "", location.pathname + location.hash);
function pour() {
  const box = document.getElementById("check-text");
  if (!box) return;
  // What the reader has typed by now, or the browser has put back, comes first.
  box.value ||= shared;
  if (box.value) box.dispatchEvent(new Event("input", { bubbles: true }));
}

// Background tabs are not painted: there, all of it waits until the reader looks.
const painted = () =>
  new Promise((done) => {
    if (!self.PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
      requestAnimationFrame(() => requestAnimationFrame(done));
      return;
    }
    const seen = (list) => list.getEntriesByName("first-contentful-paint").length && done();
    new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
  });

// A script from the browser's cache may be here before the page is.
const parsed = () =>
  new Promise((done) => {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", done);
    else done();
  });

const idle = () => new Promise((done) => (self.requestIdleCallback ?? setTimeout)(done, { timeout: 1000 }));

async function start() {
  await parsed();
  place = document.getElementById("app");
  opened.nodes = [...place.childNodes];
  pour();
  // Browsers bring back what was ticked; what is assumed stands in the address.
  for (const box of document.querySelectorAll(".lens :checked")) box.checked = false;
  // What was chosen before this script was there.
  for (const box of document.querySelectorAll(".sift")) sift(box);
  await painted();
  const laidOut = layOut();
  if (!self.WebAssembly) throw new Error("this browser runs no WebAssembly");
  await __wbg_init({ module_or_path: fetch(new URL("WASM", import.meta.url), { integrity: "WASM_INTEGRITY", priority: "low" }) });
  await laidOut;
  do await idle();
  while (step());
  await idle();
  // What is kept on the device already costs nothing.
  if (isStandIn || !savesData || location.hash.includes("lens=")) await bringPages();
  if (navigator.serviceWorker?.controller || (navigator.serviceWorker && !savesData)) await import("./OFFLINE");
}

// Lays out what may stand far down the page (section.css), part by part, so that nobody waits for all of it at once. In
// the end the page is marked as it was.
async function layOut() {
  const parts = document.querySelectorAll(".later");
  let pause;
  for (const part of parts) {
    // Small parts share a pause, as long as it lasts.
    if (!(pause?.timeRemaining() > 8)) pause = await idle();
    part.classList.add("laid-out");
    // Asking for its height lays it out now. Left to the next frame, many parts would be laid out in one go.
    part.offsetHeight;
  }
  delete root.dataset.opened;
  for (const part of parts) part.classList.remove("laid-out");
}

// What the app has no code for: pages, and pieces of others. Until they are here, links to them are page loads. They are
// asked for once, and again where they did not come.
let coming;
const bringPages = () => (coming ??= fetchPages().finally(() => (coming = "whole" in root.dataset || undefined)));
async function fetchPages() {
  const file = await fetch(new URL("AHEAD", import.meta.url), { priority: "low" })
    .then((answer) => answer.ok && answer.arrayBuffer())
    .catch(() => undefined);
  if (!file) return;
  if (!(await isSound(file))) {
    console.warn("The file of pages did not arrive as it was built; links to them stay page loads.");
    return;
  }
  // Before them stands what makes the file a module (carrier.rs).
  hold(new Uint8Array(file, 20));
  // The app now has all that the page of this address is made from, and shows it as after a step in history.
  if (isStandIn) {
    carryOver(searchBox(), document.activeElement);
    dispatchEvent(new PopStateEvent("popstate"));
    await idle();
    pour();
    if (location.hash) location.replace(location.hash);
  }
  root.dataset.whole = "";
}

const searchBox = () => document.querySelector(".find input");

// Who looks for something before the app has drawn the page goes on in the box of that page, which comes a little later.
async function carryOver(before, active) {
  for (let turns = 0; turns < 99 && (searchBox() ?? before) === before; turns++) await idle();
  const box = searchBox();
  if (!box || box.value || !(before.value || before === active)) return;
  box.value = before.value;
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

// `fetch` would check this file, the largest of all, on the thread that answers the reader. This check is made
// beside it. Browsers offer it to sites with HTTPS; without, who can change a file can change its digest.
async function isSound(file) {
  if (!self.crypto?.subtle) return true;
  const digest = await crypto.subtle.digest("SHA-384", file);
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === "AHEAD_INTEGRITY".slice(7);
}

function failed(error) {
  if (isLeaving) return;
  console.warn("The interactive part ended; the page works without it.", error);
  // An app that has failed once is never entered again: its listeners take no click any more.
  wasm = new Proxy({}, { get: () => () => {} });
  delete root.dataset.ready;
  if (location.pathname !== opened.path) {
    location.reload();
    return;
  }
  if (place.firstChild !== opened.nodes[0]) place.replaceChildren(...opened.nodes);
  // This one says itself what is to be done.
  if (isStandIn) return;
  const notice = document.createElement("p");
  notice.className = "page notice";
  notice.role = "status";
  place.after(notice);
  // Only a change inside a status is read out.
  setTimeout(() => (notice.textContent = "This page works without its interactive part. Reload it to try again."));
}

// Browsers that install sites say so, and may be asked once each time. The page about this copy has a button for it
// (pages/about.rs).
let offer;
function mayInstall(event) {
  offer = event;
  root.toggleAttribute("data-installable", Boolean(event));
}
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  mayInstall(event);
});
addEventListener("appinstalled", () => mayInstall());
document.addEventListener("click", ({ target }) => {
  if (!target.closest?.("[data-install]")) return;
  offer?.prompt();
  mayInstall();
});

// The reader has everything forgotten that is kept here (browser/device), and so the pages that were opened.
addEventListener("forget", async () => (await navigator.serviceWorker?.getRegistration(root.dataset.base))?.active?.postMessage("forget"));

const isOurs = (error) => /wasm/.test(error?.stack);
addEventListener("error", ({ error }) => isOurs(error) && failed(error));
addEventListener("unhandledrejection", ({ reason }) => isOurs(reason) && failed(reason));
addEventListener("pagehide", () => (isLeaving = true));
addEventListener("pageshow", () => (isLeaving = false));
// Entries that an app added lead to other pages of this document, which no longer has or not yet has an app.
addEventListener("popstate", () => {
  if (!hasApp() && location.pathname !== opened.path) location.reload();
});

// The reader chooses rows of the picture of said against shown (said_against_shown/sift.rs).
function sift(box) {
  const wanted = [...box.querySelectorAll("select")].map(({ value }) => value).filter(Boolean);
  const picture = box.parentNode;
  const rows = [...picture.querySelectorAll("[data-of]")];
  for (const row of rows) row.hidden = !wanted.every((mark) => row.dataset.of.split(" ").includes(mark));
  const chosen = rows.filter(({ hidden }) => !hidden);
  const wasOn = "on" in box.dataset;
  box.toggleAttribute("data-on", wanted.length);
  for (const fold of picture.querySelectorAll("details")) {
    // What the reader had unfolded stays so, and comes back with all rows.
    if (!wasOn) fold.wasOpen = fold.open;
    fold.open = wanted.length || fold.wasOpen;
    fold.hidden = !chosen.some((row) => fold.contains(row));
  }
  const words = chosen.length ? `${chosen.length} of ${rows.length} claims` : "This choice leaves no claim.";
  box.lastChild.textContent = wanted.length ? words : "";
}
for (const type of ["change", "click"]) {
  addEventListener(type, ({ target }) => {
    const box = target.closest?.(".sift");
    if (!box || (type === "click" && target.type !== "button")) return;
    if (type === "click") for (const choice of box.querySelectorAll("select")) choice.value = "";
    sift(box);
  });
}

// The reader changes the assumptions (lens/mod.rs): the address says which, and the app follows the address. What a page
// reads there stays, such as the claims on a sheet.
addEventListener("change", ({ target }) => {
  const lens = target.closest?.(".lens");
  if (!lens) return;
  const words = [...lens.querySelectorAll(":checked")].map(({ value }) => value).join(".") || "ours";
  const rest = location.hash.slice(1).replace(/(^|&)lens=[^&]*/, "");
  location.replace(`#${rest.includes("=") ? `${rest}&` : ""}lens=${words}`);
});
// What the page says it assumes; nothing is our grading.
const assumed = () => [...document.querySelectorAll("[id^=assumed-]:not([hidden])")].map(({ id }) => id.slice(8)).join(".");
// The app draws what the page lacks under another grading from a file that is spared until somebody needs it.
addEventListener("hashchange", () => hasApp() && location.hash.includes("lens=") && bringPages());
// The search in the head comes with the first step into its box (find.js). "/" leads there.
let finding;
const seek = ({ target }) => target.closest?.(".find") && (finding ??= import("./FIND").then(({ default: use }) => use(assumed)).catch(() => (finding = undefined)));
addEventListener("focusin", seek);
// Who speaks to a browser, or brushes a key, can turn that off (find.js).
function leadsThere() {
  try {
    return !("claimscope-slash" in localStorage);
  } catch {
    return true;
  }
}
addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey || target.closest?.("input, textarea, select") || !leadsThere()) return;
  event.preventDefault();
  searchBox()?.focus();
});
seek({ target: document.activeElement ?? root });

// Fetches the page behind a link that the reader is about to follow, unless the app can show it.
const asked = new Set([opened.path]);
function expect(link) {
  const path = link.pathname;
  const isPage = link.origin === location.origin && path.startsWith(root.dataset.base) && path.endsWith("/");
  if (!isPage || asked.has(path) || (hasApp() && holds(path)) || savesData) return;
  asked.add(path);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = path;
  document.head.append(hint);
}
function intend({ type, target }) {
  clearTimeout(intent);
  const link = target.closest?.("a[href]");
  // A pointer on its way elsewhere crosses many links.
  if (link) intent = setTimeout(expect, type === "pointerover" ? 80 : 0, link);
}
for (const type of ["pointerover", "focusin", "touchstart"]) addEventListener(type, intend, { passive: true });

start().catch(failed);
