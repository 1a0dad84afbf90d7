/* Settings: what is typed is shown as it is understood, and rows are added as they are needed. */

const PREVIEW_AFTER_MS = 250;
const token = document.querySelector('meta[name="csrf"]')?.content ?? "";
const waiting = new Map();

/* On a narrow screen the tabs are wider than the page. */
document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

/* Whoever has no hours of their own is there when the branch is open. */
function isAsBranch(element) {
  return element.closest("form").querySelector('[name="mode"][value="branch"]')?.checked ?? false;
}

async function preview(element) {
  const sent = new URLSearchParams();
  for (const input of element.querySelectorAll("input, select")) {
    if (input.name && (input.type !== "checkbox" || input.checked)) sent.append(input.name, input.value);
  }
  const { day, otherwise } = element.dataset;
  if (day) sent.set("day", day);
  if (otherwise !== undefined && isAsBranch(element)) sent.set(`open_${day}`, otherwise);
  const answer = await fetch(element.dataset.preview, {
    method: "POST",
    body: sent,
    headers: { "X-CSRF-Token": token, "HX-Request": "true" },
  });
  if (!answer.ok) return;
  const template = document.createElement("template");
  template.innerHTML = await answer.text();
  element.querySelector("[data-preview-here]").replaceChildren(template.content);
}

document.addEventListener("input", (event) => {
  if (event.target.name === "mode") {
    for (const row of event.target.form.querySelectorAll("[data-otherwise]")) preview(row).catch(() => {});
  }
  const element = event.target.closest("[data-preview]");
  if (!element) return;
  clearTimeout(waiting.get(element));
  waiting.set(element, setTimeout(() => preview(element).catch(() => {}), PREVIEW_AFTER_MS));
});

/* Rows: the last one is copied, empty, under the next number. */
function renumber(row, number) {
  for (const each of row.querySelectorAll("[name], [id], [for]")) {
    for (const attribute of ["name", "id", "for"]) {
      const value = each.getAttribute(attribute);
      if (value) each.setAttribute(attribute, value.replace(/_\d+/, `_${number}`));
    }
    each.removeAttribute("aria-invalid");
    each.removeAttribute("aria-describedby");
  }
  for (const fault of row.querySelectorAll(".fault")) fault.remove();
  for (const input of row.querySelectorAll("input")) {
    if (input.type === "checkbox") input.checked = false;
    else input.value = "";
  }
  for (const select of row.querySelectorAll("select")) select.selectedIndex = 0;
}

for (const button of document.querySelectorAll("[data-add-row]")) {
  const rows = button.parentElement.querySelector("[data-rows]");
  const most = Number(rows.dataset.rowsMax);
  button.hidden = rows.children.length >= most || button.closest("fieldset:disabled") !== null;
  button.addEventListener("click", () => {
    const row = rows.lastElementChild.cloneNode(true);
    renumber(row, rows.children.length);
    rows.append(row);
    row.querySelector("input:not([type=hidden])").focus();
    button.hidden = rows.children.length >= most;
  });
}
