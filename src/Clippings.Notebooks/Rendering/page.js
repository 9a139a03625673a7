// Draws the interactive form of every chart in place of its printed one, which stays for print and where drawing fails.
"use strict";

// A finger on a chart means to scroll the page, so only a mouse gets zoom and tools.
const hasMouse = matchMedia("(hover: hover) and (pointer: fine)").matches;

for (const figure of document.querySelectorAll("figure.chart")) {
  const spec = JSON.parse(figure.querySelector("script.plotly").textContent);
  const live = figure.querySelector(".live");
  const layout = { ...spec.layout, autosize: true, paper_bgcolor: "transparent", plot_bgcolor: "transparent" };
  delete layout.width;
  layout.font = { family: "system-ui, sans-serif", ...layout.font, color: "#222" };
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
  Plotly.newPlot(live, spec.data, layout, config).then(
    () => figure.classList.add("drawn"),
    () => { live.hidden = true; },
  );
}
