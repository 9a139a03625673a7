// What can be measured of a page as it is shown: a list of findings a question, each empty where all is well.
() => {
  const name = (element) => {
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.tagName.toLowerCase()}${typeof element.className === "string" && element.className ? "." + element.className.split(" ").join(".") : ""} “${words}”`;
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const report = { cut: [], crowded: [], faint: [], headings: [], unnamed: [], twice: [] };

  // Nothing is wider than the window, and nothing is cut off by its own box.
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    report.cut.push(`the page is ${document.documentElement.scrollWidth - width} pixels wider than the window`);
  }
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const hides = ["hidden", "clip"].includes(style.overflowX) && style.textOverflow !== "ellipsis";
    // What is for screen readers alone is a pixel or two.
    if (hides && element.clientWidth > 20 && element.scrollWidth > element.clientWidth + 1 && shown(element)) {
      report.cut.push(`${name(element)} hides ${element.scrollWidth - element.clientWidth} pixels`);
    }
  }

  // Words of figures stay in their picture, leave one another free, and stand out from what they are on.
  // A text's corners as they are turned; the box around a slanted one holds much that is free.
  const corners = (text) => {
    const { x, y, width, height } = text.getBBox();
    const place = text.getScreenCTM();
    return [[x + 1, y + 2], [x + width - 1, y + 2], [x + width - 1, y + height - 2], [x + 1, y + height - 2]].map(([left, top]) => new DOMPoint(left, top).matrixTransform(place));
  };
  // Two turned boxes are apart where they are along a side of one of them.
  const overlap = (one, other) => ![one, other].some((box) => [[box[0], box[1]], [box[1], box[2]]].some(([from, to]) => {
    const along = (point) => (point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y);
    const [a, b] = [one.map(along), other.map(along)];
    return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
  }));
  const colour = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  for (const figure of document.querySelectorAll("figure")) {
    const sheet = colour(getComputedStyle(figure.querySelector(".paper") ?? figure).backgroundColor);
    const pictures = [...figure.querySelectorAll("svg")].filter((svg) => svg.parentElement.closest("svg") === null && shown(svg));
    const shapes = pictures.flatMap((picture) => [...picture.querySelectorAll("rect, path, circle")]).filter((shape) => shown(shape) && !shape.closest("defs, clipPath"))
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }));
    const texts = pictures.flatMap((picture) => [...picture.querySelectorAll("text")].map((text) => ({ text, picture })))
      .filter(({ text }) => shown(text) && text.textContent.trim() !== "")
      .map(({ text, picture }) => ({ text, frame: picture.getBoundingClientRect(), box: text.getBoundingClientRect(), corners: corners(text) }));
    for (const [index, { text, frame, box, corners: own }] of texts.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        report.cut.push(`${name(text)} leaves its picture`);
      }
      for (const other of texts.slice(index + 1)) {
        if (overlap(own, other.corners)) {
          report.crowded.push(`${name(text)} and ${name(other.text)}`);
        }
      }
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const under = shapes.filter(({ shape, box: around }) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
        && around.left <= x && x <= around.right && around.top <= y && y <= around.bottom)
        .map(({ shape }) => getComputedStyle(shape)).filter((style) => style.fill !== "none" && (colour(style.fill)[3] ?? 1) * style.fillOpacity > 0.5)
        .map((style) => colour(style.fill)).at(-1);
      const seen = contrast(colour(getComputedStyle(text).fill), under ?? sheet);
      if (seen < 4.5) {
        report.faint.push(`${name(text)} has a contrast of ${seen.toFixed(2)}`);
      }
    }

    // Who can't see a figure is told what it shows, and more than that it is one.
    const described = [...figure.querySelectorAll("[role=img], .live, img, [role=group]:has(> svg)")].filter(shown);
    for (const element of described) {
      const words = element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? "";
      if (words.length < 40) {
        report.unnamed.push(`${name(element)} is said to be “${words}”`);
      }
    }
    if (described.length === 0) {
      report.unnamed.push(`${name(figure)} has no picture`);
    }
  }

  // Headings lead from one level to the next.
  let level = 0;
  for (const heading of [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown)) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1 || (own === 1 && level > 0)) {
      report.headings.push(`${name(heading)} follows ${level === 0 ? "nothing" : "a heading of level " + level}`);
    }
    level = own;
  }
  if (level === 0) {
    report.headings.push("there is none");
  }

  const ids = new Set();
  for (const { id } of document.querySelectorAll("[id]")) {
    if (ids.has(id)) {
      report.twice.push(id);
    }
    ids.add(id);
  }
  return JSON.stringify(report);
}
