"use strict";
// Shows the rows of the table of codes that have all words of the filter in them.
(() => {
  const input = document.getElementById("filter");
  const count = document.getElementById("count");
  const rows = [...document.querySelectorAll("#codes tbody tr")].map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
  }));
  const apply = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = `${shown} of ${rows.length}`;
  };
  input.closest(".filter").hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", apply);
  apply();
})();
