// Files that a page makes of what it shows, without a server.
const downloads = {
  // A name that any file system takes, from a title.
  name: (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "clippings",

  save: (name, blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  },

  button: (label, spoken, act) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.setAttribute("aria-label", spoken);
    button.addEventListener("click", act);
    return button;
  },

  // Rows of cells as RFC 4180 asks; the mark at the start tells spreadsheets that these are UTF-8.
  csv: (rows) => {
    const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return new Blob(["\ufeff", rows.map((row) => row.map(cell).join(",") + "\r\n").join("")], { type: "text/csv" });
  },
};
