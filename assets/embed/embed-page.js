// The page on which a card is chosen: fills the snippets for the claim and the look. Without it, the page shows them for
// one claim. The choice stands behind the `#` of the address, so that it can be linked to and is sent nowhere.

// There is no app here that lays out the rest bit by bit and then takes the mark away (section.css).
delete document.documentElement.dataset.opened;

const form = document.getElementById("choice");
const frame = document.getElementById("preview");
const snippets = document.getElementById("snippets");
const base = snippets.dataset.baseUrl;
const claim = document.getElementById("claim");
const accent = document.getElementById("accent");
const ids = [...claim.options].map(({ value }) => value);
const plain = accent.value;
const radio = (name) => form.querySelector(`[name="${name}"]:checked`).value;

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const IS_MARKUP = new Set(["look", "style"]);
const WRITTEN = {
  text: (value) => value,
  html: (value, name) => (IS_MARKUP.has(name) ? value : value.replace(/[&<>"]/g, (letter) => ESCAPES[letter])),
  markdown: (value, name) => (name === "page" ? value : value.replace(/[\\`*_[\]<>]/g, "\\$&")),
};

function chosen() {
  const ink = accent.value === plain ? "" : accent.value.slice(1);
  const lens = [...form.querySelectorAll("#assumptions :checked")].map(({ value }) => value).join(".");
  return { claim: claim.value, look: radio("look"), theme: radio("theme"), accent: ink, lens };
}

// Other assumptions than ours stand behind the # of every address: sent nowhere, kept by whoever copies it.
const behind = ({ lens }) => lens && `#lens=${lens}`;

function address({ claim, lens, ...looks }) {
  const query = new URLSearchParams(Object.entries(looks).filter(([, value]) => value)).toString();
  return `embed/${claim}/${query && "?"}${query}${behind({ lens })}`;
}

// The words come from the card itself, once it is there.
function values(choice, card) {
  const words = (place) => card.querySelector(place).textContent.trim();
  const { room, compactRoom } = card.documentElement.dataset;
  const { theme, accent } = choice;
  const properties = Object.entries({ theme, accent: accent && `#${accent}` }).filter(([, value]) => value);
  const height = choice.look ? compactRoom : room;
  // The room is kept until the script is there, so that nothing moves then.
  let style = `@media (scripting: enabled) { claimscope-claim[height="${height}"] { display: block; min-height: ${height}px } }`;
  if (properties.length) style += ` claimscope-claim { ${properties.map(([name, value]) => `--claimscope-${name}: ${value}`).join("; ")} }`;
  return {
    id: choice.claim,
    name: words(".card__claim").replace(/\?$/, ""),
    badge: words(".badge").replace(/^§/, ""),
    sentence: words(".card__sentence"),
    reason: words(".card__reason"),
    date: [choice.lens && card.querySelector("main > p").innerText, words(".card__date")].filter(Boolean).join(" "),
    page: `${base}/claims/${choice.claim}/${behind(choice)}`,
    card: `${base}/${address(choice)}`,
    script: `${base}/embed.js`,
    height,
    look: (choice.look && ` look="${choice.look}"`) + (choice.lens && ` lens="${choice.lens}"`),
    style: `<style>${style}</style>\n`,
  };
}

function fill() {
  const card = frame.contentDocument;
  if (!card?.querySelector(".card")) return;
  const filled = values(chosen(), card);
  frame.height = filled.height;
  for (const snippet of snippets.querySelectorAll("[data-template]")) {
    const { template, written } = snippet.dataset;
    snippet.firstChild.textContent = template.replace(/\{(\w+)\}/g, (_, name) => WRITTEN[written](filled[name], name));
  }
  document.querySelector(".embedding__one").hidden = true;
  snippets.dataset.filled = filled.card;
}

function show() {
  const choice = chosen();
  delete snippets.dataset.filled;
  // Replaced, not added: going back leads to the page before, not through every choice.
  frame.contentWindow.location.replace(document.documentElement.dataset.base + address(choice));
  history.replaceState(null, "", `#${choice.claim}${choice.lens && `&lens=${choice.lens}`}`);
}

const [asked, lens] = decodeURIComponent(location.hash.slice(1)).split("&lens=");
claim.value = ids.includes(asked) ? asked : frame.src.split("/").at(-2);
for (const box of form.querySelectorAll("#assumptions input")) box.checked = (lens ?? "").split(".").includes(box.value);
for (const name of ["look", "theme"]) form.querySelector(`[name="${name}"]`).checked = true;
for (const control of document.querySelectorAll(".embedding__waiting")) control.classList.remove("embedding__waiting");
frame.addEventListener("load", fill);
form.addEventListener("change", show);
show();

for (const button of snippets.querySelectorAll("[data-copy]")) {
  const words = button.textContent;
  button.addEventListener("click", async () => {
    const snippet = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      button.textContent = "Copied";
    } catch {
      // Where the clipboard is refused, the text is marked, so that one key copies it.
      getSelection().selectAllChildren(snippet);
      button.textContent = "Marked: copy it by hand";
    }
    setTimeout(() => (button.textContent = words), 3000);
  });
}
