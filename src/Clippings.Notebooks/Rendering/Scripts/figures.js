// Each figure as files: the drawing, a picture of it, its data.
{
  const drawing = (svg) => {
    const copy = svg.cloneNode(true);
    for (const link of [...copy.querySelectorAll("a.passage")]) {
      link.replaceWith(...link.childNodes);
    }
    const box = svg.viewBox.baseVal;
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", box.width);
    copy.setAttribute("height", box.height);
    return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
  };

  // Twice as large as on the page, on white, as print wants it.
  const picture = (svg, done) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = 2 * image.width;
      canvas.height = 2 * image.height;
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(image.src);
      canvas.toBlob(done);
    };
    image.src = URL.createObjectURL(drawing(svg));
  };

  for (const figure of document.querySelectorAll("main figure")) {
    const svg = figure.querySelector(".still svg");
    const table = figure.querySelector(".data table");
    const title = svg?.querySelector("title")?.textContent || document.title;
    const name = downloads.name(title);
    const row = document.createElement("p");
    row.className = "take";
    if (svg) {
      row.append(
        downloads.button("SVG", `SVG of the figure: ${title}`, () => downloads.save(`${name}.svg`, drawing(svg))),
        downloads.button("PNG", `PNG of the figure: ${title}`, () => picture(svg, (blob) => downloads.save(`${name}.png`, blob))));
    }
    if (table) {
      row.append(downloads.button("CSV", `CSV of the figure's data: ${title}`, () => downloads.save(`${name}.csv`, pageTables.csv(table))));
    }
    if (row.hasChildNodes()) {
      figure.append(row);
    }
  }
}
