// Shows one map at a time, with a slider and two buttons. Without this module all maps stand one below the other.

const maps = document.querySelector(".maps");
const fronts = [...maps.querySelectorAll(".dated")];
const steps = maps.querySelector(".map-steps");
const slider = steps.querySelector("input");
const now = steps.querySelector(".map-now");
const all = steps.querySelector(".map-all");
const previous = steps.querySelector(".map-previous");
const next = steps.querySelector(".map-next");

// Compared as written: the ids are plain letters, and an address may hold what no decoder accepts.
const indexOfAddress = () => fronts.findIndex(front => "#" + front.id === location.hash);

function show(index) {
  fronts.forEach((front, i) => front.classList.toggle("shown", i === index));
  slider.value = index;
  slider.setAttribute("aria-valuetext", fronts[index].dataset.title);
  previous.disabled = index === 0;
  next.disabled = index === fronts.length - 1;
  now.textContent = fronts[index].dataset.title;
}

function go(index) {
  maps.classList.add("moved");
  showAll(false);
  show(index);
  history.replaceState(null, "", "#" + fronts[index].id);
}

function showAll(whole) {
  maps.classList.toggle("stepping", !whole);
  all.setAttribute("aria-pressed", String(whole));
}

// A disabled button would drop the focus to the top of the page.
function step(by) {
  go(Math.min(Math.max(Number(slider.value) + by, 0), fronts.length - 1));
  if (document.activeElement === document.body || document.activeElement?.disabled) {
    slider.focus();
  }
}

slider.addEventListener("input", () => go(Number(slider.value)));
previous.addEventListener("click", () => step(-1));
next.addEventListener("click", () => step(1));
all.addEventListener("click", () => showAll(maps.classList.contains("stepping")));
steps.addEventListener("submit", event => event.preventDefault());

addEventListener("hashchange", () => {
  const index = indexOfAddress();
  if (index >= 0) {
    showAll(false);
    show(index);
  }
});

steps.hidden = false;
showAll(false);
show(Math.max(indexOfAddress(), 0));
