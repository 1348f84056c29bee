// What happened, for those who do not see it: one polite live region for the whole page.

const region = document.createElement("p");
region.className = "visually-hidden";
region.setAttribute("role", "status");
document.body.append(region);

/** Says this once, when the screen reader has finished its sentence. Nothing is said with an empty text. */
export function say(text) {
  region.textContent = text;
}
