// The page on which a reader looks for the claims of a text (pages/check.rs): has the text read by scan.js, and takes out
// of its list the claims that share no word with it, which is all there is where nothing can be read. It stands after
// boot.js in one module.

// The commonest words of English say nothing about which claim is meant.
const COMMON = new Set(
  "about after again all also and any are because been before being but can could did does for from had has have her how into its just like may more most much not now off one only our out over she should some than that the their them then there these they this was were what when will with you your".split(" "),
);
// Bytes of a text that is searched at most.
const MOST = 200_000;

// A word without the endings by which English makes other forms of it: hydrates, hydrated and hydration are one.
function stem(word) {
  const rest = word.replace(/(ions?|ings?|ers?|e[sd]|[esy])$/, "");
  return rest.length < 4 ? word : rest;
}

// The words of a text by which claims are told apart: how it writes them, by their stems.
function wordsOf(text) {
  const words = new Map();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const lower = word.toLowerCase();
    if (word.length > 2 && word.length < 40 && /\D/.test(word) && !COMMON.has(lower)) words.set(stem(lower), word);
  }
  return words;
}

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

function tell(id, words) {
  const place = document.getElementById(id);
  if (place.textContent !== words) place.textContent = words;
}

function search(text) {
  const list = document.getElementById("check-list");
  const size = new TextEncoder().encode(text).length;
  const isTooLong = size > MOST;
  const address = /https?:\/\/[\p{L}\p{N}]\S*/u.exec(text)?.[0];
  tell("check-from", address ? `From ${address}` : "");
  const sought = isTooLong ? new Map() : wordsOf(text.replace(/https?:\/\/\S+/g, " "));
  const all = [...list.children].map((row) => ({ row, words: wordsOf(row.dataset.words), place: Number(row.dataset.place) }));
  // What a quarter of all claims say, such as the treatment's name, tells none of them from the others.
  const isTelling = (stem) => all.filter(({ words }) => words.has(stem)).length <= all.length / 4;
  const telling = new Set([...sought.keys()].filter(isTelling));
  const rows = all.map((one) => {
    const shared = [...one.words].filter(([stem]) => telling.has(stem)).map(([, word]) => word);
    return { ...one, shared };
  });
  rows.sort((one, other) => other.shared.length - one.shared.length || one.place - other.place);
  for (const { row, shared } of rows) {
    const note = row.querySelector(".claims__note");
    row.hidden = sought.size > 0 && shared.length === 0;
    note.textContent = shared.length ? `Shares: ${shared.join(", ")}` : "";
  }
  list.append(...rows.map(({ row }) => row));
  const found = rows.filter(({ shared }) => shared.length > 0).length;
  let words = `${counted(found, "claim shares", "claims share")} telling words with this text, those with most first.`;
  if (isTooLong) words = `This text has ${Math.ceil(size / 1000)} kB, and at most ${MOST / 1000} are searched. Take a part of it; all claims are below.`;
  else if (sought.size === 0) words = "All claims, until there is a text.";
  else if (found === 0) words = "No claim shares a telling word with this text. That says nothing about whether it is true.";
  tell("check-status", words);
}

// The script that reads sentences comes with the first text. Until it is there, and where it cannot come, words decide.
let reader, waiting;
async function scan() {
  reader ??= import("./SCAN").catch(() => (reader = undefined));
  const { draw } = (await reader) ?? {};
  // The reader may have gone to another page by now.
  const box = document.getElementById("check-text");
  if (!box || !draw) return;
  const isTooLong = new TextEncoder().encode(box.value).length > MOST;
  const [report, status] = ["check-report", "check-summary"].map((id) => document.getElementById(id));
  document.getElementById("found").hidden = draw(isTooLong ? "" : box.value, assumed(), { report, status });
}

document.addEventListener("input", ({ target }) => {
  if (target.id !== "check-text") return;
  const { length } = target.value;
  clearTimeout(waiting);
  // The longer the text, the longer a pause has to be.
  waiting = setTimeout(() => {
    search(target.value);
    scan();
  }, length / 500);
});

// A text may come in the fragment of the address, which is never sent. It comes once, whatever is assumed behind it.
let poured;
function fromAddress() {
  const box = document.getElementById("check-text");
  const [, text] = /[#&]text=(.*?)(?:&lens=[^&]*)?$/s.exec(location.hash) ?? [];
  if (!box || text === undefined || text === poured) return;
  poured = text;
  try {
    box.value = decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    box.value = text;
  }
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
addEventListener("hashchange", fromAddress);

// A page that is drawn anew, as under other assumptions, has another box, in which the reader goes on. Who leaves the page
// leaves the text.
let textBox, under, path;
function lookAtBox() {
  if (location.pathname !== path) textBox = poured = undefined;
  path = location.pathname;
  const box = document.getElementById("check-text");
  // Between the page that was opened and the one that is drawn there is none.
  if (!box) return;
  const lens = assumed();
  if (box !== textBox) {
    if (textBox) box.value = textBox.value;
    fromAddress();
    if (textBox) box.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (lens !== under && box.value) scan();
  [textBox, under] = [box, lens];
}
