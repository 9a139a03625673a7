// Draws the interactive form of every chart in place of its printed one, which stays for print and where drawing fails.
"use strict";

for (const figure of document.querySelectorAll("figure.chart")) {
  const spec = JSON.parse(figure.querySelector("script.plotly").textContent);
  const live = figure.querySelector(".live");
  const layout = { ...spec.layout, autosize: true, paper_bgcolor: "#fff", plot_bgcolor: "#fff" };
  delete layout.width;
  layout.font = { family: "system-ui, sans-serif", color: "#222", ...layout.font };
  const config = { responsive: true, displaylogo: false, modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d"] };
  live.hidden = false;
  Plotly.newPlot(live, spec.data, layout, config).then(
    () => figure.classList.add("drawn"),
    () => { live.hidden = true; },
  );
}
