// Shows the rows of a page's table that hold every word typed into the box.
const box = document.getElementById("filter");
if (box) {
  const rows = [...document.querySelectorAll("tbody tr")];
  const shown = document.getElementById("shown");
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = words.length ? `${count} of ${rows.length}` : "";
  });
}
