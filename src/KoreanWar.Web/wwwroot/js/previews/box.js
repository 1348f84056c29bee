// The preview itself: what it is made of, and where it stands.

const margin = 8; // pixels between it and the sides of the window
const gap = 6; // pixels between it and the link, so that it does not cover the ring of the focus; the style sheet bridges them

/** An element with a class, and what it holds. */
export function make(name, className, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function makeButton(label, whenPressed) {
  const button = make("button", "", label);
  button.type = "button";
  button.addEventListener("click", whenPressed);
  return button;
}

/** Puts a preview behind its link. All of it may stand in a paragraph, as the link does. */
export function addBox(link, { title, text, href }, turnOff) {
  const follow = make("a", "", "Open ", title.cloneNode(true));
  follow.href = href;
  const heading = make("span", "title", title);
  heading.id = "preview-title";
  const actions = make("span", "actions", follow, makeButton("Turn previews off", turnOff));
  const box = make("span", "preview", heading, make("span", "words", text), actions);
  box.id = "preview";
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", heading.id);

  // Behind the link, so that Tab leads from the link to what the preview holds; in the top layer, so that no region
  // that scrolls cuts it off and nothing in the text moves.
  box.popover = "manual";
  link.after(box);
  box.showPopover();
  link.setAttribute("aria-details", box.id);
  return box;
}

export function removeBox(link, box) {
  link.removeAttribute("aria-details");
  box.remove();
}

/**
 * Below the link, or above it where only there is room, never off the sides of the window. Of a link that is broken over
 * two lines, the part at this point counts, or the first.
 */
export function placeBox(link, box, point) {
  const lines = [...link.getClientRects()];
  const isAtPoint = l => l.left <= point.x && point.x <= l.right && l.top <= point.y && point.y <= l.bottom;
  const line = (point && lines.find(isAtPoint)) ?? lines[0];
  if (!line) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = line.top - gap - box.offsetHeight;
  const isAbove = line.bottom + gap + box.offsetHeight > clientHeight && above >= 0;
  const left = Math.max(margin, Math.min(line.left, clientWidth - box.offsetWidth - margin));
  box.style.left = `${scrollX + left}px`;
  box.style.top = `${scrollY + (isAbove ? above : line.bottom + gap)}px`;
}
