/* On narrow screens the contents are folded, so that the text comes first. */

const narrow = window.matchMedia("(max-width: 64rem)");
const contents = document.querySelector("details.contents");

function fold() {
  contents.open = !narrow.matches;
}

fold();
narrow.addEventListener("change", fold);
