// Code is folded cell by cell; this opens or closes that of the whole page, and copies that of a cell.
{
  const cells = [...document.querySelectorAll("details.source")];
  const tools = document.querySelector(".tools");
  if (cells.length > 0 && tools) {
    const toggle = document.createElement("button");
    const anyClosed = () => cells.some((cell) => !cell.open);
    const name = () => { toggle.textContent = anyClosed() ? "Show all code" : "Hide all code"; };
    toggle.type = "button";
    toggle.addEventListener("click", () => {
      const open = anyClosed();
      for (const cell of cells) {
        cell.open = open;
      }
    });
    for (const cell of cells) {
      cell.addEventListener("toggle", name);
    }
    name();
    tools.append(toggle);
  }

  // Without the clipboard, as where a page is not trusted with it, the code is selected, and a key copies it.
  const copy = async (code, button) => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  };

  for (const cell of cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(cell.querySelector("code"), button));
    cell.append(button);
  }
}
