// The one preview that shows, or is on its way: how it comes, what keeps it, how it goes.
import { say } from "../status.js";
import { addBox, placeBox, removeBox } from "./box.js";
import { previewOf } from "./content.js";
import { isOff, setOff } from "./setting.js";

// In milliseconds: pointer or focus that rest on a link for so long are interested in it; a tap waits for so long until
// it follows the link without a preview.
const delay = 200;
const patience = 1500;

/** What shows, { link, box, tapped }, or null. */
export let open = null;

/** The link whose preview is on its way, or null. */
export let wanted = null;

// The link whose preview was dismissed, until pointer or focus leave the link.
let dismissed = null;
let coming;
let going;

/** Shows the preview of a link once it has been wanted for long enough, by "hover" or "tap" at a point, or by "focus". */
export function want(link, by, point) {
  if (isOff() || link === open?.link || (link === dismissed && by !== "tap")) return;
  wanted = link;
  clearTimeout(coming);
  coming = setTimeout(show, by === "tap" ? 0 : delay, link, by, point);
}

/** Pointer or focus have left the link. */
export function unwant(link) {
  if (wanted === link) wanted = null;
  if (dismissed === link) dismissed = null;
}

async function show(link, by, point) {
  if (wanted !== link) return;
  const tapped = by === "tap";
  const tooLate = new Promise(done => tapped && setTimeout(done, patience));
  const content = await Promise.race([previewOf(link), tooLate]).catch(() => null);
  if (wanted !== link) return;
  wanted = null;
  if (content && !isOff()) {
    close();
    const words = `${content.title.textContent}. ${content.text.textContent}`;
    open = { link, box: addBox(link, content, turnOff), tapped };
    placeBox(link, open.box, point);

    // Not on hover: who hovers sees it, and a pointer that rests somewhere must not talk into a screen reader's reading.
    if (by !== "hover") say(words);
  } else if (tapped) {
    location.assign(link.href);
  }
}

export function close() {
  clearTimeout(going);
  if (!open) return;
  const { link, box } = open;
  open = null;
  if (box.contains(document.activeElement)) link.focus();
  removeBox(link, box);
  say("");
}

/** Closes it after so many milliseconds, unless pointer or focus are then on the link or on the preview. */
export function leave(after) {
  clearTimeout(going);
  going = setTimeout(() => {
    if (!open || open.tapped) return;
    if (!open.link.matches(":hover, :focus-visible") && !open.box.matches(":hover, :focus-within")) close();
  }, after);
}

/** Closes it, and lets it come again only when pointer and focus have left the link and returned. */
export function dismiss() {
  const link = open?.link ?? wanted;
  if (!link) return;
  wanted = null;
  const isStillThere = link.matches(":hover, :focus") || open?.box.matches(":focus-within");
  dismissed = isStillThere ? link : null;
  close();
}

function turnOff() {
  setOff(true);
  close();
  say("Previews are off. A button at the foot of every page turns them on.");
}
