// The search: answers in a list under the box, as the reader types. boot.js loads it when the box is gone to for the first
// time. What is typed is looked up in a module of wasm that carries all it looks in (find/mod.rs), and never leaves here.

const { base } = document.documentElement.dataset;
// Characters that are looked at.
const MOST = 200;
const KINDS = { glossary: "Glossary", sources: "Article", studies: "Study" };
const decoder = new TextDecoder();

let finder, names, badges, lenses, assumed;

async function load() {
  const answer = await fetch(new URL("WASM", import.meta.url), { integrity: "WASM_INTEGRITY" });
  const module = await WebAssembly.compile(await answer.arrayBuffer());
  const section = (name) => WebAssembly.Module.customSections(module, name)[0];
  const lines = (name) => decoder.decode(section(name)).split("\n").map((line) => line.split("\t"));
  const { exports } = await WebAssembly.instantiate(module);
  names = lines("names");
  badges = lines("badges");
  lenses = lines("lenses").flat();
  write(exports, section("index"));
  if (exports.take()) finder = exports;
}

function write({ memory, room }, bytes) {
  // The room first: memory may grow for it.
  const at = room(bytes.byteLength);
  new Uint8Array(memory.buffer).set(new Uint8Array(bytes), at);
}

// The words of a claim's badge under the words of a lens.
const badge = (claim, words) => badges[0][badges[claim + 1][0].charCodeAt(Math.max(lenses.indexOf(words), 0)) - 48];

// The answers to some words, the best first, each with what every word found in it.
function find(words) {
  write(finder, Uint16Array.from(words.slice(0, MOST), (unit) => unit.charCodeAt(0)).buffer);
  const size = finder.find();
  const told = decoder.decode(new Uint8Array(finder.memory.buffer, finder.found(), size));
  return told.split("\n").slice(0, -1).map((line) => line.split("\t"));
}

// What the reader has to know to see why something was found.
function why([, ...told]) {
  const notes = [];
  for (let at = 0; at < told.length; at += 3) {
    const [bucket, typed, found] = told.slice(at, at + 3);
    // A word may be the name of what it stands for.
    const taken = typed === found ? "is about" : `${typed} taken as`;
    notes.push(["has", "has", `${typed} read as`, taken][bucket] + ` ${found}`);
  }
  return notes.join("; ");
}

const make = (tag, attributes, ...parts) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...parts);
  return element;
};

// The list of a box, which is made when it is first needed; after a step inside the site, the box is another one.
function panelOf(box) {
  let panel = box.form.querySelector(".find__panel");
  if (!panel) {
    const list = make("div", { role: "listbox", id: "find-list", "aria-label": "Found" });
    panel = make("div", { class: "find__panel", hidden: "" }, list, make("p", { role: "status" }), make("button", { type: "button" }));
    nameKey(panel.lastChild, false);
    box.form.append(panel);
    const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-controls": "find-list", "aria-expanded": "false" };
    for (const name in combobox) box.setAttribute(name, combobox[name]);
  }
  return panel;
}

// Whether "/" leads into the box is kept where the choice of paper or night is. Without storage it cannot be turned off,
// and the button is not there.
const KEY = "claimscope-slash";
function nameKey(button, turn) {
  try {
    const isOff = KEY in localStorage !== turn;
    if (turn) isOff ? localStorage.setItem(KEY, "off") : localStorage.removeItem(KEY);
    button.textContent = `Turn the key “/” ${isOff ? "on" : "off"}`;
  } catch {
    button.hidden = true;
  }
}

let saying;
function draw(box) {
  const [list, status] = panelOf(box).children;
  const words = box.value.trim();
  const answers = words && finder ? find(words) : [];
  const lens = assumed();
  list.replaceChildren(
    ...answers.map((answer, at) => {
      const [path, name] = names[answer[0]];
      const kind = KINDS[path.split("/")[0]] ?? badge(Number(answer[0]), lens);
      const parts = [["name", name], ["badge", kind], ["why", why(answer)]].map(([part, text]) => make("span", { class: `find__${part}` }, text));
      return make("a", { role: "option", id: `find-${at}`, href: base + path, tabindex: "-1" }, ...parts);
    }),
  );
  choose(box, -1);
  clearTimeout(saying);
  // Whose badges these are, while the page is graded otherwise.
  const whose = lens ? ", with the badges of what is assumed" : "";
  const told = answers.length ? `${answers.length} found${whose}` : "Nothing here is about that.";
  // While someone types, every key would be read out.
  saying = setTimeout(() => (status.textContent = words && finder ? told : ""), 300);
  show(box, Boolean(words && finder));
  list.hidden = !answers.length;
}

function show(box, isOpen) {
  panelOf(box).hidden = !isOpen;
  box.setAttribute("aria-expanded", isOpen);
  if (!isOpen) choose(box, -1);
}

// Marks one of the answers; none, where the number is that of none.
function choose(box, number) {
  const options = [...panelOf(box).firstChild.children];
  for (const [at, option] of options.entries()) option.setAttribute("aria-selected", at === number);
  options[number]?.scrollIntoView({ block: "nearest" });
  if (options[number]) box.setAttribute("aria-activedescendant", options[number].id);
  else box.removeAttribute("aria-activedescendant");
}

const boxOf = ({ target }) => (target.matches?.(".find input") ? target : undefined);

document.addEventListener("input", (event) => {
  const box = boxOf(event);
  if (box) draw(box);
});

document.addEventListener("keydown", (event) => {
  const box = event.target.closest?.(".find")?.querySelector("input");
  // Keys that finish a word of another script are not ours.
  if (!box || event.isComposing) return;
  const panel = panelOf(box);
  const options = [...panel.firstChild.children];
  const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && !panel.hidden) {
    box.focus();
    show(box, false);
  } else if (event.target !== box) return;
  else if (step && options.length) {
    if (panel.hidden) show(box, true);
    // The box itself stands between the last and the first.
    const places = options.length + 1;
    choose(box, ((at + 1 + step + places) % places) - 1);
  } else if (event.key === "Enter" && !panel.hidden && options.length) options[Math.max(at, 0)].click();
  else return;
  event.preventDefault();
});

// The focus stays in the box while the pointer chooses.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.(".find__panel")) event.preventDefault();
});
document.addEventListener("click", ({ target }) => {
  if (target.matches?.(".find__panel button")) nameKey(target, true);
  const box = target.closest?.(".find__panel")?.parentNode.querySelector("input");
  if (!box || !target.closest("a")) return;
  box.value = "";
  show(box, false);
});
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  const form = target.closest?.(".find");
  if (form && !form.contains(relatedTarget)) show(form.querySelector("input"), false);
});

// Begins, with what tells the words of the lens that the page is under. Where something does not come, it may be asked again.
export default async function (reads) {
  assumed = reads;
  await load();
  const box = document.activeElement;
  if (boxOf({ target: box })) draw(box);
}
