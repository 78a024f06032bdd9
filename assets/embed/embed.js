// Draws cards of Claimscope: <claimscope-claim claim="some-claim"><a href="…">Some claim?</a></claimscope-claim>.
// Until a card speaks, and where it never does, the link inside is what readers see and use.
(() => {
  const script = document.currentScript;
  const name = "claimscope-claim";
  if (!script || customElements.get(name)) return;

  customElements.define(name, class extends HTMLElement {
    #secret = Math.random().toString(36).slice(2);
    #box = document.createElement("div");
    #link = document.createElement("slot");
    #frame = document.createElement("iframe");

    connectedCallback() {
      addEventListener("message", this);
      const claim = this.getAttribute("claim") || "";
      if (this.#box.parentNode || !/^[\w-]+$/.test(claim)) return;
      const address = new URL(`embed/${claim}/`, script.src);
      const styles = getComputedStyle(this);
      for (const key of ["theme", "accent", "look"]) {
        const value = this.getAttribute(key) || styles.getPropertyValue("--claimscope-" + key).trim();
        if (value) address.searchParams.set(key, value.replace("#", ""));
      }
      const lens = this.getAttribute("lens");
      address.hash = (lens ? `lens=${lens}&` : "?") + "secret=" + this.#secret;
      // From here on the room is that of the box; until now, a style beside the element may have kept it.
      this.style.display = "block";
      this.style.minHeight = 0;
      this.#box.style.cssText = `position:relative;height:${parseInt(this.getAttribute("height")) || 420}px`;
      this.#frame.style.cssText = "position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden";
      this.#frame.title = (this.textContent.trim() || claim) + " Claimscope";
      this.#frame.loading = "lazy";
      this.#frame.sandbox = "allow-scripts allow-top-navigation-by-user-activation";
      this.#frame.src = address;
      this.#box.append(this.#link, this.#frame);
      this.attachShadow({ mode: "closed" }).append(this.#box);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
    }

    // The frame has no origin of its own: it is known by its window, and by what it was told.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== "null" || data?.secret !== this.#secret) return;
      if (data.message !== "height" || typeof data.value !== "number" || !(data.value > 0)) return;
      this.#link.hidden = true;
      this.#frame.style.visibility = "";
      // Below what the reader sees, the room may still become that of the card.
      if (this.#box.getBoundingClientRect().top > innerHeight)
        this.#box.style.height = Math.min(Math.max(Math.ceil(data.value), 100), 2000) + "px";
    }
  });
})();
