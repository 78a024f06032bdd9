// Runs in the page: every contestant as `prepare`, which gets the texts or its own files and gives a function from a query
// to the places of the first ten texts, and what it keeps outside the heap of JavaScript.
const json = (path) => fetch(path).then((answer) => answer.json());
const bytes = (path) => fetch(path).then((answer) => answer.arrayBuffer());
const words = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** What it takes to make an index from texts, where that is done in the browser, and the index as it would be sent. */
const BUILD = {
  minisearch: (texts) => buildMini(texts),
  'minisearch, silent': (texts, silent) => buildMini(texts, silent),
  async flexsearch(texts) {
    const begun = performance.now();
    const index = await flex(texts);
    const milliseconds = performance.now() - begun;
    const sent = [];
    await index.export((key, data) => void sent.push(key, data ?? ''));
    return { milliseconds, sent: sent.join('\n') };
  },
  async fuse(texts) {
    const { default: Fuse } = await import('/modules/fuse.js/dist/fuse.mjs');
    const begun = performance.now();
    const index = Fuse.createIndex(['title', 'text'], texts);
    return { milliseconds: performance.now() - begun, sent: JSON.stringify(index.toJSON()) };
  },
  async ufuzzy(texts) {
    return { milliseconds: 0, sent: texts.map(({ title, text }) => `${title} ${text}`).join('\n') };
  },
};

async function mini(silent = []) {
  const { default: MiniSearch } = await import('/modules/minisearch/dist/es/index.js');
  return new MiniSearch(miniOptions(silent));
}
const miniOptions = (silent) => ({
  fields: ['title', 'text'],
  processTerm: (term) => (silent.includes(term.toLowerCase()) ? null : term.toLowerCase()),
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
});

async function buildMini(texts, silent) {
  const index = await mini(silent);
  const begun = performance.now();
  index.addAll(texts);
  return { milliseconds: performance.now() - begun, sent: JSON.stringify(index) };
}
async function loadMini(name, silent) {
  const { default: MiniSearch } = await import('/modules/minisearch/dist/es/index.js');
  const text = await fetch(`/files/${name}`).then((answer) => answer.text());
  const index = MiniSearch.loadJSON(text, miniOptions(silent));
  return { ask: (typed) => index.search(typed).slice(0, 10).map(({ id }) => id) };
}

async function flex(texts) {
  const { Index, Charset } = await import('/modules/flexsearch/dist/flexsearch.bundle.module.min.mjs');
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
  for (const { id, title, text } of texts) index.add(id, `${title} ${text}`);
  return index;
}

const PREPARE = {
  async ours() {
    const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(await bytes('/files/finder.wasm')));
    const write = (data) => {
      const at = exports.room(data.byteLength);
      new Uint8Array(exports.memory.buffer).set(new Uint8Array(data), at);
    };
    write(await bytes('/files/index'));
    if (!exports.take()) throw new Error('the index could not be read');
    const decoder = new TextDecoder();
    const ask = (typed) => {
      write(Uint16Array.from(typed, (unit) => unit.charCodeAt(0)).buffer);
      const size = exports.find();
      const told = decoder.decode(new Uint8Array(exports.memory.buffer, exports.found(), size));
      return told.split('\n').slice(0, -1).map((line) => Number(line.split('\t')[0]));
    };
    return { ask, outside: () => exports.memory.buffer.byteLength };
  },
  minisearch: () => loadMini('minisearch', []),
  'minisearch, silent': async () => loadMini('minisearch, silent', await json('/files/silent.json')),
  async flexsearch() {
    const index = await flex(await json('/files/texts.json'));
    return { ask: (typed) => index.search(typed, 10) };
  },
  async fuse() {
    const { default: Fuse } = await import('/modules/fuse.js/dist/fuse.mjs');
    const options = { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.3, useExtendedSearch: false };
    const fuse = new Fuse(await json('/files/texts.json'), options, Fuse.parseIndex(await json('/files/fuse')));
    return { ask: (typed) => fuse.search(typed, { limit: 10 }).map(({ refIndex }) => refIndex) };
  },
  async ufuzzy() {
    const { default: UFuzzy } = await import('/modules/@leeoniya/ufuzzy/dist/uFuzzy.mjs');
    const texts = (await fetch('/files/ufuzzy').then((answer) => answer.text())).split('\n');
    const fuzzy = new UFuzzy({ intraMode: 1 });
    const ask = (typed) => {
      const [places, info, order] = fuzzy.search(texts, typed);
      return order ? order.slice(0, 10).map((at) => info.idx[at]) : (places ?? []).slice(0, 10);
    };
    return { ask };
  },
  async pagefind() {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
    const ask = async (typed) => {
      const { results } = await pagefind.search(typed);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return data.map(({ url }) => Number(/\d+/.exec(url)[0]));
    };
    return { ask };
  },
};

let contestant;
self.build = async (name) => BUILD[name](await json('/files/texts.json'), await json('/files/silent.json'));
self.prepare = async (name) => {
  const begun = performance.now();
  contestant = await PREPARE[name]();
  return performance.now() - begun;
};
self.outside = () => contestant.outside?.() ?? 0;
/** Asks each query once before, and then so many rounds; gives the answers, and the times in milliseconds. */
self.ask = async (typed, rounds) => {
  const { ask } = contestant;
  const answers = [];
  for (const one of typed) answers.push(await ask(one));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const one of typed) {
      const begun = performance.now();
      const answer = ask(one);
      if (answer instanceof Promise) await answer;
      times.push(performance.now() - begun);
    }
  }
  return { answers, times };
};
self.words = words;
