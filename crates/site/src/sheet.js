// The sheet that a reader takes to a consultation (pages/sheet.rs): of its entries, shows those that the address names.
// The address is all that holds the choice. It stands after boot.js and check.js in one module.

const chosen = () => [...new Set((/claims=([^&]*)/.exec(location.hash)?.[1] ?? "").split(/,|%2C/i).filter(Boolean))];

// The sheet as it was last shown: pages come and go without being loaded.
let shown;
function showSheet() {
  const paper = document.getElementById("sheet");
  const wanted = paper && location.hash;
  if (!paper || (shown?.paper === paper && shown.wanted === wanted)) return;
  shown = { paper, wanted };
  const choice = document.getElementById("sheet-choice");
  const names = choice.length ? [] : paper.querySelectorAll(".sheet__claim > .said");
  for (const name of names) choice.add(new Option(name.textContent.slice(0, -1), name.parentNode.dataset.for));
  const ids = chosen();
  const known = new Set();
  for (const part of paper.querySelectorAll("[data-for]")) {
    const claims = part.dataset.for.split(" ");
    for (const id of claims) known.add(id);
    part.toggleAttribute("data-chosen", claims.some((id) => ids.includes(id)));
  }
  const strange = ids.filter((id) => !known.has(id)).map((id) => id.replace(/[^\w-]/g, "?").slice(0, 50));
  const count = ids.length - strange.length;
  const words = count ? `${counted(count, "claim is", "claims are")} on the sheet.` : "No claim is chosen yet.";
  tell("sheet-status", strange.length ? `${words} Not known here, and so not on it: ${strange.join(", ")}.` : words);
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-sheet]");
  if (!button) return;
  const act = button.dataset.sheet;
  if (act === "print") return print();
  let ids = act === "clear" ? [] : chosen();
  const choice = document.getElementById("sheet-choice");
  if (act === "add") ids.push(choice.value);
  if (act === "kept") {
    let kept = "";
    try {
      kept = localStorage.getItem("claimscope-kept") ?? "";
    } catch {}
    const found = [...kept.matchAll(/^claim (\S+)/gm)].map(([, id]) => id);
    if (!found.length) return tell("sheet-status", "Nothing is kept on this device.");
    ids.push(...found);
  }
  if (act === "drop") {
    ids = ids.filter((id) => id !== button.value);
    // The button goes, and takes the focus with it.
    choice.focus();
  }
  location.replace(`#claims=${[...new Set(ids)].join(",")}`);
});
addEventListener("hashchange", showSheet);
parsed().then(() => {
  showSheet();
  lookAtBox();
  const look = () => (showSheet(), lookAtBox());
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter: ["hidden"] });
});
