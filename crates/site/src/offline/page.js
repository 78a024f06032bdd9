// What a page does about its service worker: registers it, notices newer generations, and offers them. It is loaded
// once nothing else is left to do, and never under Save-Data unless a worker is there already.

const root = document.documentElement;
const { base, generation, updateEvery } = root.dataset;
const container = navigator.serviceWorker;
// How often a page that stays in view looks for a newer generation, in milliseconds: an hour, unless the page says otherwise.
const interval = Number(updateEvery) || 3_600_000;
let registration;
let isWanted = false;

// The one address that may become a script's, whatever text is handed in.
const script = `${base}sw.js`;
const policy = self.trustedTypes?.createPolicy("claimscope-worker", { createScriptURL: () => script });

// Clicks, keys and taps count for as long as the page is open, also before this script; scrolling is none of them.
const isTouched = () => (navigator.userActivation?.hasBeenActive ?? true) || scrollY > 0;

const generationOf = (worker) =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage("which", [port2]);
  });

// One line at the foot of the page, over nothing.
function say() {
  if (document.querySelector(".notice--new")) return;
  const line = document.createElement("p");
  line.className = "page notice notice--new";
  line.role = "status";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Read it now";
  // The newest that waits by then, if another page has not let it in already.
  button.onclick = () => (registration.waiting ? use(registration.waiting) : location.reload());
  document.getElementById("app").after(line);
  // Only a change inside a status is read out.
  setTimeout(() => line.append("A newer version of these pages is ready. ", button));
}

function use(worker) {
  isWanted = true;
  worker.addEventListener("statechange", () => {
    if (worker.state === "activated") location.reload();
    // A newer one has come in its place.
    if (worker.state === "redundant") isWanted = false;
  });
  worker.postMessage("use");
}

// A newer worker waits until a reader wants it, or has touched nothing yet.
async function offer(worker) {
  if ((await generationOf(worker)) === generation) worker.postMessage("use");
  else if (isTouched()) say();
  else use(worker);
}

// A page has let a newer worker in. If it was another one, this page keeps running from what it has.
async function changed() {
  const worker = container.controller;
  if (isWanted || !worker) return;
  if ((await generationOf(worker)) === generation) worker.postMessage("tidy");
  else if (isTouched()) say();
  else location.reload();
}

function watch() {
  const { active, installing } = registration;
  let hasArrived = false;
  installing?.addEventListener("statechange", () => {
    if (installing.state === "installed") {
      hasArrived = true;
      if (active) offer(installing);
    }
    // It did not arrive whole. Pages kept from before would hide what is newer.
    if (installing.state === "redundant" && !hasArrived) active?.postMessage("forget");
  });
}

async function start() {
  container.onmessage = ({ ports }) => ports[0]?.postMessage(generation);
  container.oncontrollerchange = changed;
  registration = await container.register(policy?.createScriptURL("") ?? script, { updateViaCache: "none" });
  if (registration.waiting) offer(registration.waiting);
  watch();
  registration.onupdatefound = watch;
  registration.active?.postMessage("tidy");
  const look = () => registration.update().catch(() => {});
  setInterval(look, interval);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
}

// A browser that refuses (private windows of some do) leaves pages as they are.
start().catch(() => {});
