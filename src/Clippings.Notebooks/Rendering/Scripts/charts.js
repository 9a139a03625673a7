// Draws the interactive form of every chart in place of its printed one, which stays for print and where drawing fails.
"use strict";

// A finger on a chart means to scroll the page, so only a mouse gets zoom and tools.
const hasMouse = matchMedia("(hover: hover) and (pointer: fine)").matches;

// Charts are laid out for a column of text. Where there is less room, words wrap and long labels are cut.
const narrow = 560;
const labelRoom = 132;

function wrap(html, columns) {
  const words = html.replace(/<br>/g, " ").replace(/<\/?b>/g, "").split(" ");
  const lines = [""];
  for (const word of words) {
    const last = lines.length - 1;
    if (lines[last].length + word.length >= columns && lines[last] !== "") {
      lines.push(word);
    } else {
      lines[last] += (lines[last] === "" ? "" : " ") + word;
    }
  }
  return lines;
}

function narrowDown(layout) {
  const saved = layout.margin.l - labelRoom;
  const title = wrap(layout.title?.text ?? "", 36);
  const grown = 20 * (title.length - (layout.title?.text ?? "").split("<br>").length);
  layout.title = { ...layout.title, text: title.map((line) => `<b>${line}</b>`).join("<br>") };
  layout.margin = { ...layout.margin, l: saved > 0 ? labelRoom : layout.margin.l, t: layout.margin.t + grown };
  layout.height += grown;
  layout.annotations = (layout.annotations ?? []).map((note) => {
    const outside = note.xref === "paper" && note.xshift < 0;
    const text = note.y === 0 && outside ? wrap(note.text, 52).join("<br>") : note.text;
    return { ...note, text, xshift: outside && saved > 0 ? note.xshift + saved : note.xshift };
  });
  if (saved > 0 && layout.yaxis?.ticktext) {
    const cut = (label) => (label.length > 14 ? label.slice(0, 13) + "…" : label);
    layout.yaxis = { ...layout.yaxis, ticktext: layout.yaxis.ticktext.map(cut), ticklen: Math.min(layout.yaxis.ticklen ?? 0, 8) };
    layout.margin.b += 30;
    layout.height += 30;
  }
}

for (const figure of document.querySelectorAll("figure.chart:has(> .paper > script.plotly)")) {
  const spec = JSON.parse(figure.querySelector("script.plotly").textContent);
  const live = figure.querySelector(".live");
  const layout = { ...spec.layout, autosize: true, paper_bgcolor: "transparent", plot_bgcolor: "transparent" };
  delete layout.width;
  layout.font = { family: "system-ui, sans-serif", ...layout.font, color: getComputedStyle(live).color };
  // A chart may bring its layout for a wide column beside that for a narrow one; others are made narrow here.
  const wide = layout.meta?.wide;
  if (wide && figure.clientWidth >= wide.from) {
    Object.assign(layout, wide.layout);
  } else if (!wide && figure.clientWidth < narrow) {
    narrowDown(layout);
  }
  // A label is cut where the figure ends, so a long one takes several lines.
  const inLines = (text) => (typeof text === "string" && !/<(?!br>)/.test(text) ? wrap(text, Math.max(20, Math.floor(figure.clientWidth / 14))).join("<br>") : text);
  for (const trace of spec.data.filter((trace) => trace.hovertext)) {
    trace.hovertext = Array.isArray(trace.hovertext) ? trace.hovertext.map(inLines) : inLines(trace.hovertext);
  }
  if (!hasMouse) {
    layout.dragmode = false;
  }
  const config = {
    responsive: true,
    displaylogo: false,
    displayModeBar: hasMouse ? "hover" : false,
    modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d"],
  };
  live.hidden = false;
  // What plotly.js can't draw it may also throw at; the printed chart stays, and the others are drawn.
  Promise.resolve().then(() => Plotly.newPlot(live, spec.data, layout, config)).then(
    () => {
      figure.classList.add("drawn");
      live.on("plotly_click", (event) => figureMarks.open(event.points[0]?.customdata));
      figureMarks.serve(live);
    },
    () => { live.hidden = true; },
  );
}
