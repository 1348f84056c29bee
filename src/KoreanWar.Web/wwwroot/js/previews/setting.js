// Whether this reader wants previews, and the button at the foot of the page for those who turned them off.
import { say } from "../status.js";
import { make, makeButton } from "./box.js";

const key = "previews";
const footer = make("p", "previews-on", makeButton("Turn previews on", turnOn));

// What was asked for on this page, for a browser that refuses to store anything.
let offHere = false;

/** Read anew each time: another tab, or a page that one comes back from, may have changed it. */
export function isOff() {
  try {
    return offHere || localStorage.getItem(key) === "off";
  } catch {
    return offHere;
  }
}

function turnOn() {
  setOff(false);

  // The button is gone, and the focus must not be lost with it.
  footer.nextElementSibling?.querySelector("a")?.focus();
  say("Previews are on.");
}

/** Nothing is stored before somebody turns previews off, and nothing remains when they are on again. */
export function setOff(off) {
  try {
    if (off) localStorage.setItem(key, "off");
    else localStorage.removeItem(key);
    offHere = false;
  } catch {
    offHere = off;
  }
  showFooter();
}

function showFooter() {
  footer.hidden = !isOff();
}

/** Puts the button into the footer, before the way back to the top. */
export function addFooter() {
  document.querySelector(".site-footer")?.lastElementChild.before(footer);
  showFooter();
  addEventListener("storage", showFooter);
  addEventListener("pageshow", showFooter);
}
