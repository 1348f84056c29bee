// Previews of links: what a person, place or term is, without leaving the sentence. What readers do to see one.
import { placeBox } from "./previews/box.js";
import { addFooter, isOff } from "./previews/setting.js";
import { close, dismiss, leave, open, unwant, want, wanted } from "./previews/show.js";

const triggers = "a[data-preview]";
const grace = 300; // milliseconds that the pointer may take from the link to the preview

function previewByPointer() {
  let over = null;

  // Moves only: text that scrolls along under a pointer at rest is nobody's interest.
  document.addEventListener("pointermove", event => {
    if (event.pointerType === "touch") return;
    const link = event.target.closest(triggers);
    const isNew = link && link !== over && event.buttons === 0;
    if (isNew && !open?.box.matches(":focus-within")) want(link, "hover", event);
    over = link;
  });
  document.addEventListener("pointerout", event => {
    if (event.pointerType === "touch") return;
    const link = event.target.closest(triggers);
    if (link && !link.contains(event.relatedTarget)) {
      over = null;
      unwant(link);
    }
    leave(grace);
  });
}

function previewByKeyboard() {
  document.addEventListener("focusin", event => {
    if (event.target.matches(triggers) && event.target.matches(":focus-visible")) want(event.target, "focus");
  });
  document.addEventListener("focusout", event => {
    // The whole window lost the focus; the link will have it again with the window.
    if (event.target === document.activeElement) return;
    unwant(event.target);
    leave(0);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") dismiss();
  });
}

/** The first tap on a link shows its preview, the second follows the link; a tap elsewhere and a scroll close it. */
function previewByTouch() {
  let pressed = "";
  document.addEventListener("pointerdown", event => {
    pressed = event.pointerType;
    const isInside = open?.box.contains(event.target) || open?.link.contains(event.target);
    if (open?.tapped && !isInside) close();
  });
  document.addEventListener("click", event => {
    const link = event.target.closest(triggers);
    const isTap = pressed === "touch" && event.detail > 0;
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || !isTap || isModified || isOff() || link === open?.link || link === wanted) return;
    event.preventDefault();
    want(link, "tap", event);
  });
}

function keepInPlace() {
  const place = () => open && placeBox(open.link, open.box);
  addEventListener("resize", place);
  addEventListener("pagehide", dismiss);
  document.addEventListener("scroll", event => {
    if (open?.tapped) close();
    else if (event.target !== document) place();
  }, { capture: true, passive: true });
}

if ("popover" in HTMLElement.prototype) {
  addFooter();
  previewByPointer();
  previewByKeyboard();
  previewByTouch();
  keepInPlace();
}
