// The row below the guide: turns its attributes, as a partner's own page could.

const guide = document.querySelector("amparo-guide");
for (const select of document.querySelectorAll(".controls select")) {
  select.addEventListener("change", () => guide.setAttribute(select.name, select.value));
}
