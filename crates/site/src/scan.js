// Reads a text for the claims in it, on the page that a reader brings one to (pages/check.rs). check.js loads it with the
// first text. What is read is looked up in a module of wasm with a lexicon beside it (scan/mod.rs), and never leaves here:
// it is drawn as text nodes only, so that nothing pasted is ever markup.

const { base } = document.documentElement.dataset;
const decoder = new TextDecoder();

const compiled = async (name, integrity) => {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  return WebAssembly.compile(await answer.arrayBuffer());
};
const [module, carrier] = await Promise.all([compiled("WASM", "WASM_INTEGRITY"), compiled("LEXICON", "LEXICON_INTEGRITY")]);
const { exports: reader } = await WebAssembly.instantiate(module);
const section = (name) => WebAssembly.Module.customSections(carrier, name)[0];
const lines = (name) => decoder.decode(section(name)).split("\n").map((line) => line.split("\t"));
// Each with its path, name, the place of its question, a letter for what is said of it under each lens, and all that is.
const claims = lines("claims");
const lenses = lines("lenses").flat();
const questions = lines("questions");
const told = Object.fromEntries(lines("words"));

function write(bytes) {
  const at = reader.room(bytes.byteLength);
  new Uint8Array(reader.memory.buffer).set(new Uint8Array(bytes), at);
}

write(section("lexicon"));
if (!reader.learn()) throw new Error("The lexicon cannot be read.");

// The numbers that the module gives for a text, as finds, parts that no claim covers, and words that are leant on.
function read(text, words) {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  write(units.buffer);
  const size = reader.scan();
  const from = reader.found();
  const numbers = new Uint32Array(reader.memory.buffer.slice(from, from + size));
  let at = 0;
  const rows = (width) => Array.from({ length: numbers[at++] }, () => numbers.subarray(at, (at += width)));
  const lens = Math.max(lenses.indexOf(words), 0);
  const found = rows(7).map(([claim, start, end, hedge, softStart, softEnd, denies]) => {
    const [path, name, topic, letters, ...all] = claims[claim];
    const [badge, answer, fair, over] = all.slice(4 * (letters.charCodeAt(lens) - 48));
    // What our grading says, where the reader's assumptions make another answer.
    const ours = letters[lens] === letters[0] ? "" : all[4 * (letters.charCodeAt(0) - 48)];
    // Checks of documents have no steps, and nor has a denial.
    const steps = denies || !over ? undefined : Number(over[hedge]);
    return { path, name, topic, badge, answer, ours, fair, steps, start, end, hedge, soft: text.slice(softStart, softEnd), denies };
  });
  const uncovered = rows(2).map(([start, end]) => ({ start, end }));
  const leans = rows(3).map(([kind, start, end]) => ({ kind: kind ? "appeal" : "absolute", start, end }));
  return { found, uncovered, leans };
}

const make = (tag, className, ...parts) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...parts);
  return element;
};
const say = (key, value) => told[key].replace("{}", value);
const counted = (count) => (count === 1 ? say("one") : say("many", count));

// What stands at one place of the text: all claims of one part, or one part that no claim covers.
function places({ found, uncovered }) {
  const byPlace = new Map();
  for (const one of found) {
    const key = `${one.start}-${one.end}`;
    if (!byPlace.has(key)) byPlace.set(key, { start: one.start, end: one.end, claims: [] });
    byPlace.get(key).claims.push(one);
  }
  for (const { start, end } of uncovered) byPlace.set(`${start}-${end}`, { start, end, claims: [] });
  const all = [...byPlace.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  // Parts of sentences never overlap; should two, the second is told without a mark of its own.
  let last = 0;
  for (const place of all) {
    place.isMarked = place.start >= last;
    if (place.isMarked) last = place.end;
  }
  return all;
}

// The text with links from its parts to what is said of them.
function reading(text, all) {
  const parts = [];
  let at = 0;
  all.forEach((place, number) => {
    if (!place.isMarked) return;
    parts.push(text.slice(at, place.start));
    const mark = make("a", place.claims.length ? "reading__mark" : "reading__mark reading__mark--new", text.slice(place.start, place.end));
    mark.href = `#said-${number}`;
    mark.dataset.said = number;
    parts.push(mark);
    at = place.end;
  });
  return make("div", "reading", ...parts, text.slice(at));
}

// How firmly it is said, in the words that show it.
function firmness(one, text, leans) {
  const notes = [one.denies ? say("denies") : say(["flat", "weak", "strong"][one.hedge], one.soft)];
  for (const lean of leans) {
    // Of two that lie in each other, the longer tells more.
    const isInner = leans.some((other) => other !== lean && other.start <= lean.start && other.end >= lean.end && other.end - other.start > lean.end - lean.start);
    if (!isInner && lean.start < one.end && lean.end > one.start) notes.push(say(lean.kind, text.slice(lean.start, lean.end)));
  }
  return notes.join(" ");
}

function explained(one, text, leans) {
  const { path, name, badge, answer, ours, fair } = one;
  const link = make("a", "said", name);
  link.href = base + path;
  const parts = [make("h3", "told__claim", link), make("p", "told__firm", firmness(one, text, leans))];
  if (one.steps !== undefined) {
    const words = one.steps ? (one.steps === 1 ? say("step") : say("steps", one.steps)) : say("within");
    parts.push(make("p", one.steps ? "told__steps told__steps--over" : "told__steps", words));
  }
  parts.push(make("p", "told__shown", make("b", "", say("shown")), ` ${badge}. ${answer}${ours && ` ${say("ours", ours)}`}`));
  if (fair && one.steps && !one.denies) parts.push(make("p", "told__fair", make("b", "", say(ours ? "assumed" : "fair")), ` ${fair}`));
  return parts;
}

function explanation(place, number, text, leans) {
  const item = make("li", "told", make("blockquote", "told__quote said", text.slice(place.start, place.end).trim()));
  item.id = `said-${number}`;
  item.tabIndex = -1;
  if (place.claims.length) item.append(...place.claims.flatMap((one) => explained(one, text, leans)));
  else item.append(make("p", "told__new", say("new")));
  return item;
}

function summary({ found, uncovered }) {
  const above = found.filter(({ steps }) => steps).length;
  const denied = found.filter(({ denies }) => denies).length;
  const more = [[above, "above"], [denied, "denied"], [uncovered.length, "uncovered"]].filter(([count]) => count);
  return `${[counted(found.length), ...more.map(([count, key]) => say(key, count))].join("; ")}.`;
}

// Pasted source is read as the text that it shows; nothing parses it.
const BLOCKS = /<\/?(?:p|div|li|ul|ol|h\d|br|tr|table|section|article|header|footer)\b[^<>]{0,2000}>/gi;
const plain = (text) => text.replace(BLOCKS, "\n").replace(/<\/?[a-z!][^<>]{0,2000}>/gi, " ").replace(/&(?:nbsp|#160);/g, " ").replace(/&amp;/g, "&");

// Reads a text and draws what it says into the page, under the words of a lens; tells whether there was anything to draw.
export function draw(pasted, lens, { report, status }) {
  const text = plain(pasted);
  const said = text.trim() ? read(text, lens) : { found: [], uncovered: [], leans: [] };
  const all = places(said);
  const isEmpty = all.length === 0;
  const words = isEmpty ? "" : summary(said);
  if (status.textContent !== words) status.textContent = words;
  const silent = questions.filter((_, at) => !said.found.some(({ topic }) => Number(topic) === at));
  const list = make("ol", "saids", ...all.map((place, number) => explanation(place, number, text, said.leans)));
  const away = make("p", "reading__silent", make("b", "", say("silent")), ` ${silent.map(([question]) => question).join(" ")}`);
  const shown = reading(text, all);
  shown.setAttribute("role", "region");
  shown.setAttribute("aria-label", say("text"));
  report.replaceChildren(...(isEmpty ? [] : [away, shown, list]));
  return !isEmpty;
}
