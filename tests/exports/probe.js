"use strict";
// Details are opened, so that the tables behind the charts are looked at, too.
for (const details of document.querySelectorAll("details")) details.open = true;

// Red, green and blue of a computed colour; nothing for one that cannot be seen.
function parts(colour) {
  const found = colour && colour.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
  if (!found || found[4] === "0") return null;
  return found.slice(1, 4).map(Number);
}

// What lies behind a text: the first thing below it that is filled.
function behind(element) {
  const box = element.getBoundingClientRect();
  const below = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  for (const other of below.slice(below.indexOf(element) + (element.closest("svg") ? 1 : 0))) {
    const style = getComputedStyle(other);
    const isShape = other instanceof SVGElement && !(other instanceof SVGSVGElement);
    const filled = parts(isShape ? style.fill : style.backgroundColor);
    if (filled && !(other instanceof SVGTextElement)) return filled;
  }
  return parts(getComputedStyle(document.documentElement).backgroundColor);
}

const texts = [];
for (const element of document.querySelectorAll("body *")) {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = own.map((node) => node.data).join("").trim();
  if (!text || element.closest("script, title, desc")) continue;
  element.scrollIntoView({ block: "center" });
  const style = getComputedStyle(element);
  const colour = parts(element.closest("svg") ? style.fill : style.color);
  texts.push({ words: text, colour, behind: behind(element) });
}

// Texts of a chart that lie on another text of it, on something filled, or beyond its edge.
function crowded(svg) {
  const inside = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text, rect")].filter((part) => {
    return part instanceof SVGTextElement || parts(getComputedStyle(part).fill);
  });
  const texts = boxes.filter((part) => part instanceof SVGTextElement);
  return texts.filter((text) => {
    const box = text.getBoundingClientRect();
    const out = box.left < inside.left - 1 || box.right > inside.right + 1 || box.bottom > inside.bottom + 1;
    return out || boxes.some((other) => {
      const its = other.getBoundingClientRect();
      const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      // A line's box is higher than its letters.
      return other !== text && wide > 1 && high > 5;
    });
  }).map((text) => text.textContent);
}

const told = (ids) => (ids || "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
const charts = [...document.querySelectorAll("svg")].map((svg) => {
  const [name, ...rest] = told(svg.getAttribute("aria-labelledby"));
  const description = rest.concat(told(svg.getAttribute("aria-describedby"))).join(" ").trim();
  const rows = svg.closest("figure").querySelectorAll("table tr").length;
  return { role: svg.getAttribute("role"), name, description, rows, crowded: crowded(svg) };
});

const found = document.createElement("pre");
found.id = "found";
found.textContent = JSON.stringify({
  requests: performance.getEntriesByType("resource").map((entry) => entry.name),
  charts,
  texts,
  wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
});
document.body.append(found);
