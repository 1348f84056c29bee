// What the preview of a link shows, taken from the page that the link leads to.

/** One request a page, whatever is asked of it: address without the hash → promise of the parsed page, or of null. */
const pages = new Map();

/**
 * The kinds of things that can be previewed. Each takes the page and the element that the hash names (null without a
 * hash) and gives { title, text }, both elements of that page, or null for what it does not know. The first answer counts.
 */
const readers = [readEntry];

/**
 * What to show of the target of a link: { title, text, href }, or null if there is nothing to show. Title and text are
 * fragments of text and of spans with their language, nothing else, so that nothing of the page can run or load.
 */
export async function previewOf(link) {
  const url = new URL(link.href);
  const page = await pageAt(url);
  const id = decodeURIComponent(url.hash.slice(1));
  const part = id ? page?.getElementById(id) : null;
  if (!page || (id && !part)) return null;
  for (const read of readers) {
    const found = read(page, part);
    if (found) return { title: wordsOf(found.title), text: wordsOf(found.text), href: link.href };
  }
  return null;
}

/** A person, a place, a term, an event: a heading, and the one element that sums the entry up. */
function readEntry(page, part) {
  const entry = part ?? page.body;
  const [text, ...others] = entry.querySelectorAll("[data-summary]");
  const title = entry.querySelector(part ? "h1, h2, h3, h4" : "h1");
  return title && text && others.length === 0 ? { title, text } : null;
}

function pageAt(url) {
  if (url.origin !== location.origin) return null;
  const address = url.pathname + url.search;
  if (address === location.pathname + location.search) return document;
  if (!pages.has(address)) pages.set(address, fetchPage(address));
  return pages.get(address);
}

async function fetchPage(address) {
  try {
    const answer = await fetch(address);
    const isPage = answer.ok && answer.headers.get("Content-Type")?.startsWith("text/html");
    return isPage ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    // The network may be back for the next link.
    pages.delete(address);
    return null;
  }
}

function wordsOf(element) {
  const words = new DocumentFragment();
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words.append(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const inner = wordsOf(node);
    if (node.lang) {
      const span = document.createElement("span");
      span.lang = node.lang;
      span.append(inner);
      words.append(span);
    } else {
      words.append(inner);
    }
  }
  return words;
}
