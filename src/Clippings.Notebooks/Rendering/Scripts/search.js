// Searches what the pages of this folder show. The index lies beside them in parts, scripts all of them, since a page that
// is opened from disk may load nothing else; a search loads the parts that hold its words, and those of what it shows.
const searchParts = { list: null, words: new Map(), texts: new Map() };
function searchList(list) { searchParts.list = list; }
function searchPart(kind, number, data) { searchParts[kind].set(number, data); }

for (const box of document.querySelectorAll(".search[data-parts]")) {
  const folder = box.dataset.parts;
  const shownAtOnce = 10;
  const loading = new Map();
  const load = (name) => {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = folder + name;
        script.onload = done;
        script.onerror = () => { loading.delete(name); fail(new Error(name)); };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  const letters = /[\p{L}\p{M}\p{N}]+/gu;
  const fold = (word) => word.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  // The part that holds a key is the last whose first key is not behind it.
  const partOf = (firsts, key) => firsts.findLastIndex((first) => before(first, key) <= 0);

  // Documents of a word, each with a weight; of all words that begin so where the word is still being written.
  const documentsOf = async (word, isBegun) => {
    const { documents, words } = searchParts.list;
    const from = Math.max(0, partOf(words, word));
    const to = isBegun ? Math.min(from + 2, Math.max(from, partOf(words, word + "\uffff"))) : from;
    const found = new Map();
    for (let part = from; part <= to && part < words.length; part++) {
      await load(`words-${part + 1}.js`);
      for (const [known, steps] of Object.entries(searchParts.words.get(part))) {
        if (known !== word && !(isBegun && known.startsWith(word))) {
          continue;
        }
        const rarity = Math.log(1 + documents / (steps.length / 2)) * (known === word ? 1 : 0.5);
        for (let i = 0, at = 0; i < steps.length; i += 2) {
          at += steps[i];
          found.set(at, Math.max(found.get(at) ?? 0, rarity * (1 + Math.log(steps[i + 1]))));
        }
      }
    }
    return found;
  };

  const textOf = async (number) => {
    const { texts } = searchParts.list;
    const part = texts.findLastIndex((first) => first <= number);
    await load(`texts-${part + 1}.js`);
    return searchParts.texts.get(part)[number - texts[part]];
  };

  // Some words around the first place that has most of what was asked, these words marked.
  const excerpt = (text, asked) => {
    const hits = [...text.matchAll(letters)].filter((match) => asked.some((word) => fold(match[0]).startsWith(word)));
    const kinds = (start) => new Set(hits.filter((hit) => hit.index >= start && hit.index < start + 200).map((hit) => asked.find((word) => fold(hit[0]).startsWith(word)))).size;
    const best = hits.reduce((best, hit) => (kinds(hit.index) > kinds(best.index) ? hit : best), hits[0] ?? { index: 0 });
    const start = best.index < 60 ? 0 : text.indexOf(" ", best.index - 60) + 1;
    const end = start + 220 >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + 220), best.index + 40);
    const line = document.createElement("p");
    let at = start;
    line.append(start > 0 ? "… " : "");
    for (const hit of hits.filter((hit) => hit.index >= start && hit.index + hit[0].length <= end)) {
      const mark = document.createElement("mark");
      mark.textContent = hit[0];
      line.append(text.slice(at, hit.index), mark);
      at = hit.index + hit[0].length;
    }
    line.append(text.slice(at, end), end < text.length ? " …" : "");
    return { line, word: best[0] ?? "" };
  };

  const form = document.createElement("form");
  form.setAttribute("role", "search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Search these pages";
  input.setAttribute("aria-label", "Search these pages");
  form.append(input);
  const found = document.createElement("div");
  found.className = "found";
  found.hidden = true;
  const tell = document.createElement("p");
  tell.setAttribute("role", "status");
  const list = document.createElement("ol");
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = "More";
  found.append(tell, list, more);
  box.append(form, found);

  let turn = 0;
  const search = async () => {
    const mine = ++turn;
    const typed = input.value;
    const words = [...typed.matchAll(letters)].map((match) => fold(match[0])).filter((word) => word !== "");
    found.hidden = words.length === 0;
    if (words.length === 0) {
      return;
    }
    await load("list.js");
    const isBegun = !/\s$/.test(typed) && words.at(-1).length > 1;
    const common = new Set(searchParts.list.common);
    const asked = words.filter((word) => !common.has(word));
    let hits = null;
    for (const [i, word] of asked.entries()) {
      const documents = await documentsOf(word, isBegun && i === asked.length - 1 && word === words.at(-1));
      hits = hits === null ? documents : new Map([...hits].filter(([number]) => documents.has(number)).map(([number, weight]) => [number, weight + documents.get(number)]));
    }
    const ranked = [...(hits ?? new Map())].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (mine !== turn) {
      return;
    }
    const left = words.filter((word) => common.has(word));
    tell.textContent = (asked.length === 0 ? "" : ranked.length === 0 ? "Nothing on these pages has all of that. " : `${ranked.length.toLocaleString("en")} ${ranked.length === 1 ? "place" : "places"}. `)
      + (left.length === 0 ? "" : `Left out, since nearly every page has it: ${left.join(", ")}.`);
    list.replaceChildren();
    let shown = 0;
    const show = async () => {
      const next = ranked.slice(shown, shown + shownAtOnce);
      const rows = [];
      for (const [number] of next) {
        const [address, title, section, text] = await textOf(number);
        const { line, word } = excerpt(text, asked);
        const link = document.createElement("a");
        link.href = address + (address.includes("#") || word === "" ? "" : `#:~:text=${encodeURIComponent(word)}`);
        link.textContent = section === "" ? title : `${title} › ${section}`;
        const row = document.createElement("li");
        row.append(link, line);
        rows.push(row);
      }
      if (mine === turn) {
        shown += next.length;
        list.append(...rows);
        more.hidden = shown >= ranked.length;
      }
    };
    more.onclick = show;
    await show();
  };
  const start = () => search().catch((error) => { tell.textContent = `The index of these pages is not whole: ${folder}${error.message} is missing. Render them again.`; });
  let wait = 0;
  input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(start, 150); });
  form.addEventListener("submit", (event) => { event.preventDefault(); start(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      found.hidden = true;
      input.focus();
    }
  });
}
