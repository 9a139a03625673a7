// The marks of an annotated article by keyboard: one of them is a stop, arrows go on from there, and what a mouse would be
// told in a box stands behind the mark that has the focus. Made here, since an attribute on each mark would double the page.
for (const reader of document.querySelectorAll(".clippings-reader")) {
  const marks = [...reader.querySelectorAll("[title]")];
  if (marks.length === 0) {
    continue;
  }
  const line = document.createElement("p");
  line.className = "walk";
  line.textContent = `By keyboard: Tab leads to the first of ${marks.length === 1 ? "1 mark" : `${marks.length} marks`}, ← and → from one to the next; each says what it is.`;
  const tell = document.createElement("span");
  tell.className = "told";
  tell.setAttribute("role", "status");
  reader.prepend(line, tell);
  // The style sheet goes by a name of its own: those that it has are kept from outputs.
  reader.classList.add("walked");

  let at = 0;
  marks[0].tabIndex = 0;
  const go = (to) => {
    marks[at].removeAttribute("tabindex");
    at = Math.max(0, Math.min(to, marks.length - 1));
    marks[at].tabIndex = 0;
    marks[at].focus();
  };
  reader.addEventListener("focusin", (event) => {
    const told = marks.indexOf(event.target);
    tell.textContent = told < 0 ? "" : `${marks[told].title}. ${told + 1} of ${marks.length}.`;
  });
  reader.addEventListener("keydown", (event) => {
    if (event.target !== marks[at] || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    }
  });
}
