"use strict";

// A meeting can be dragged to another slot (or table); the form beside the grid does the same without dragging.
const drop = document.querySelector("#tt-drop");
const table = document.querySelector(".tt-grid");
let dragged = null;

function target(event) {
  const cell = event.target.closest("td[data-slot]");
  if (!dragged || !cell || cell.contains(dragged)) return null;
  const within = table.classList.contains("tt-by-tables") || cell.parentElement === dragged.closest("tr");
  return within ? cell : null;
}

function unmark() {
  for (const cell of table.querySelectorAll(".is-target")) cell.classList.remove("is-target");
}

if (drop && table) {
  table.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-wish]");
    if (dragged) event.dataTransfer.setData("text/plain", dragged.dataset.wish);
  });
  table.addEventListener("dragover", (event) => {
    const cell = target(event);
    unmark();
    if (!cell) return;
    event.preventDefault();
    cell.classList.add("is-target");
  });
  table.addEventListener("dragend", unmark);
  table.addEventListener("drop", (event) => {
    const cell = target(event);
    if (!cell) return;
    event.preventDefault();
    drop.elements.wish.value = dragged.dataset.wish;
    drop.elements.slot.value = cell.dataset.slot;
    drop.elements.table.value = cell.dataset.table ?? "";
    drop.requestSubmit();
  });
}

const printButton = document.querySelector(".tt-print");
if (printButton) {
  printButton.hidden = false;
  printButton.addEventListener("click", () => window.print());
}
