// Quoting: what is marked in a comment, or its beginning, goes into the answer's box with its author's name.
const MOST = 300;

export function quote(box, link) {
  const words = bare(chosen(link.closest(".comment, .said").querySelector(".comment-body")));
  if (!words) return;
  const before = box.value.trim() ? `${box.value.trimEnd()}\n\n` : "";
  box.value = `${before}> ${bare(link.dataset.quote)}\n> ${words}\n\n`;
  box.setSelectionRange(box.value.length, box.value.length);
  box.scrollTop = box.scrollHeight;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function chosen(body) {
  const marked = getSelection();
  if (!marked.isCollapsed && body.contains(marked.anchorNode) && body.contains(marked.focusNode)) return cut(marked.toString());
  const copy = body.cloneNode(true);
  copy.querySelectorAll("blockquote").forEach((one) => one.remove());
  return cut([...copy.children].map((one) => one.textContent).join(" "));
}

function cut(text) {
  const words = text.split(/\s+/).filter(Boolean).join(" ");
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1).replace(/\s\S*$/, "")}…`;
}

// None of the signs in the words is a mark, and nobody is called by being quoted.
const bare = (words) => words.replace(/[\\`*_[\]~|<>#@]/g, "\\$&");
