// The marks of a live figure by keyboard. The figure is one stop; arrows go through the marks that lead to passages, or
// through all where none does. The label of each is shown as it is under a mouse, and told; Enter opens the passage.
const figureMarks = {
  // In the order of reading: row by row where rows hold several marks or bars lie, else from left to right.
  list: (live) => {
    const axis = (name) => live._fullLayout[`${name[0]}axis${name.slice(1)}`];
    const all = live._fullData.flatMap((trace, curveNumber) => {
      if (trace.visible !== true || trace.hoverinfo === "skip" || !["bar", "scatter", "scattergl"].includes(trace.type) || !trace.x || !trace.y) {
        return [];
      }
      const from = (i) => (Array.isArray(trace.base) ? trace.base[i] : trace.base);
      return Array.from(trace.x, (x, pointNumber) => ({
        curveNumber,
        pointNumber,
        address: trace.customdata?.[pointNumber],
        axes: trace.xaxis + trace.yaxis,
        isLying: trace.orientation === "h",
        x: axis(trace.xaxis).d2p(trace.orientation === "h" ? from(pointNumber) ?? 0 : x),
        y: axis(trace.yaxis).d2p(trace.y[pointNumber]),
      })).filter((mark) => Number.isFinite(mark.x) && Number.isFinite(mark.y));
    });
    const linked = all.filter((mark) => figureMarks.leads(mark.address));
    const marks = linked.length > 0 ? linked : all;
    const byRow = marks.some((mark) => mark.isLying) || new Set(marks.map((mark) => mark.y)).size <= marks.length / 2;
    return marks.toSorted((a, b) => (byRow ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y));
  },

  leads: (address) => typeof address === "string" && (address.startsWith("articles/") || address.startsWith("#passage_")),

  open: (address) => {
    if (figureMarks.leads(address)) {
      location.href = address;
    }
  },

  serve: (live) => {
    const count = figureMarks.list(live).length;
    if (count === 0) {
      return;
    }
    const tell = document.createElement("p");
    tell.className = "keys";
    tell.setAttribute("role", "status");
    live.after(tell);
    live.tabIndex = 0;
    // Else a screen reader would keep the arrows for itself.
    live.setAttribute("role", "application");
    live.setAttribute("aria-roledescription", "figure");

    let at = -1;
    let turn = 0;
    const show = () => {
      const marks = figureMarks.list(live);
      const mark = marks[at];
      const mine = ++turn;
      Plotly.Fx.hover(live, [mark], [mark.axes]);
      // Plotly draws labels every 50 ms at most.
      setTimeout(() => {
        if (mine !== turn) {
          return;
        }
        const labels = [...live.querySelectorAll(".hoverlayer .hovertext")];
        labels[0]?.scrollIntoView({ block: "nearest" });
        const words = labels.flatMap((label) => [...label.querySelectorAll("text")]).map((text) => [...(text.querySelector("tspan.line") ? text.querySelectorAll("tspan.line") : [text])].map((line) => line.textContent).join(" "));
        tell.textContent = `${at + 1} of ${marks.length}: ${words.filter((text) => text.trim() !== "").join(", ")}${figureMarks.leads(mark.address) ? ". Enter opens its passage." : ""}`;
      }, 60);
    };

    live.addEventListener("focus", () => {
      at = -1;
      tell.textContent = `Arrow keys go through ${count === 1 ? "1 mark" : `${count} marks`}.`;
    });
    live.addEventListener("blur", () => {
      turn++;
      Plotly.Fx.unhover(live);
    });
    live.addEventListener("keydown", (event) => {
      const last = figureMarks.list(live).length - 1;
      const to = {
        ArrowRight: Math.min(at + 1, last), ArrowDown: Math.min(at + 1, last),
        ArrowLeft: Math.max(at - 1, 0), ArrowUp: Math.max(at - 1, 0),
        Home: 0, End: last,
      }[event.key];
      if (event.target !== live || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || last < 0) {
        return;
      }
      if (to !== undefined) {
        event.preventDefault();
        at = to;
        show();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        figureMarks.open(figureMarks.list(live)[at]?.address);
      } else if (event.key === "Escape") {
        turn++;
        Plotly.Fx.unhover(live);
      }
    });
  },
};
