// Tables are sorted by a click on a head, searched, paged and saved. Without scripts all rows stand there, the later ones folded.
const pageTables = {
  heads: (table) => [...table.tHead.rows[0].cells],

  // Numbers are printed with commas and a real minus; what reads the file wants neither.
  isNumber: (head) => head.style.textAlign === "right",
  plain: (text) => (/^[−\d.,\s]*$/.test(text) ? text.replaceAll(",", "").replaceAll("−", "-") : text),

  csv: (table) => {
    const heads = pageTables.heads(table);
    const cells = (row) => [...row.cells].map((cell, i) => (pageTables.isNumber(heads[i]) ? pageTables.plain(cell.textContent) : cell.textContent));
    return downloads.csv([heads.map((head) => head.dataset.name ?? head.textContent), ...(table.rowsInOrder ?? [...table.tBodies[0].rows]).map(cells)]);
  },
};

{
  const pageLength = 20;
  const searchFrom = 8;
  const letters = new Intl.Collator("en", { numeric: true });

  // The rows behind "10 more rows" are those of the same table.
  const takeIn = (box, table) => {
    const more = box.querySelector(":scope > details");
    const other = more?.querySelector("table");
    if (!other || other.tHead?.textContent !== table.tHead.textContent) {
      return "";
    }
    table.tBodies[0].append(...other.tBodies[0].rows);
    more.remove();
    return other.caption?.textContent.match(/ of ([\d,]+);/)?.[1] ?? "";
  };

  const value = (text) => {
    const number = Number.parseFloat(pageTables.plain(text));
    return text === "" ? null : Number.isNaN(number) ? text : number;
  };

  // What is unknown stands last, whichever way the others go.
  const compare = (column, isNumber, sign) => (a, b) => {
    const [x, y] = [a, b].map((row) => row.cells[column].textContent.trim());
    if (x === "" || y === "") {
      return (x === "") - (y === "");
    }
    return sign * (isNumber ? value(x) - value(y) || letters.compare(x, y) : letters.compare(x, y));
  };

  const serve = (box) => {
    const table = box.querySelector("table");
    if (!table?.tHead || table.tBodies.length !== 1 || table.tBodies[0].rows.length < 2 || table.querySelector("[rowspan], [colspan]")) {
      return;
    }
    const all = takeIn(box, table);
    const body = table.tBodies[0];
    const rows = [...body.rows];
    table.rowsInOrder = rows;
    let ordered = rows;
    let sought = "";
    let first = 0;

    const bar = document.createElement("div");
    bar.className = "serve";
    const tell = document.createElement("span");
    tell.setAttribute("role", "status");
    const step = (label, spoken, by) => downloads.button(label, spoken, () => { first += by; show(); });
    const back = step("‹", "Rows before", -pageLength);
    const on = step("›", "More rows", pageLength);

    const show = () => {
      const found = ordered.filter((row) => row.textContent.toLowerCase().includes(sought));
      first = Math.max(0, Math.min(first, (Math.ceil(found.length / pageLength) - 1) * pageLength));
      const shown = new Set(found.slice(first, first + pageLength));
      body.append(...ordered);
      for (const row of rows) {
        row.classList.toggle("off", !shown.has(row));
      }
      back.hidden = on.hidden = found.length <= pageLength;
      back.disabled = first === 0;
      on.disabled = first + pageLength >= found.length;
      const count = (number) => number.toLocaleString("en");
      const part = found.length === 0 ? "No row has that" : found.length <= pageLength ? `${count(found.length)} ${found.length === 1 ? "row" : "rows"}` : `Rows ${count(first + 1)} to ${count(first + shown.size)} of ${count(found.length)}`;
      tell.textContent = `${part}${sought === "" ? "" : `, ${count(rows.length)} in all`}${all === "" ? "" : `; the whole table has ${all}`}`;
    };

    for (const [column, head] of pageTables.heads(table).entries()) {
      const isNumber = pageTables.isNumber(head);
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        // Numbers are sought from the top, words from A; a third click gives the order that the table came in.
        const ways = isNumber ? ["descending", "ascending", null] : ["ascending", "descending", null];
        const way = ways[(ways.indexOf(head.getAttribute("aria-sort")) + 1) % 3];
        for (const other of pageTables.heads(table)) {
          other.removeAttribute("aria-sort");
        }
        if (way) {
          head.setAttribute("aria-sort", way);
        }
        ordered = way ? rows.toSorted(compare(column, isNumber, way === "ascending" ? 1 : -1)) : rows;
        first = 0;
        show();
      });
      head.append(button);
    }

    if (rows.length >= searchFrom) {
      const search = document.createElement("input");
      search.type = "search";
      search.placeholder = "Find rows";
      search.setAttribute("aria-label", "Find rows of this table");
      search.addEventListener("input", () => {
        sought = search.value.trim().toLowerCase();
        first = 0;
        show();
      });
      bar.append(search);
    }
    bar.append(back, tell, on);
    // A figure's data is saved by the figure's own button.
    if (!box.closest("figure")) {
      const title = [...document.querySelectorAll("h2")].filter((heading) => heading.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
      const named = title?.firstChild?.textContent.trim() || document.title;
      bar.append(downloads.button("CSV", `CSV of the table: ${named}`, () => downloads.save(`${downloads.name(named)}.csv`, pageTables.csv(table))));
    }
    // A link may lead to a row that is on another page of the table, or that the search left out.
    table.reveal = (row) => {
      sought = "";
      for (const search of bar.querySelectorAll("input")) {
        search.value = "";
      }
      first = Math.floor(ordered.indexOf(row) / pageLength) * pageLength;
      show();
    };
    table.caption?.classList.add("told");
    box.before(bar);
    show();
  };

  for (const box of document.querySelectorAll("main .scroll")) {
    serve(box);
  }

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest("tr");
    if (row?.classList.contains("off")) {
      row.closest("table").reveal?.(row);
      target.scrollIntoView({ block: "center" });
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
}
