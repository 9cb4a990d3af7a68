// The address of a thread, to be pasted elsewhere.
import { toast } from "./words.js";

// Where the browser keeps its clipboard from us, the address of the page leads to the thread all the same.
export async function copyLink(room) {
  const address = `${location.origin}/versions/${room.element.dataset.version}#thread-${room.selected}`;
  try {
    await navigator.clipboard.writeText(address);
    toast(room.words.copied, "good");
  } catch {
    toast(`${room.words.address} ${address}`);
  }
}
