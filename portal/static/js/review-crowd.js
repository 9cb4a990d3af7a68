// The others in the room come when the picture is there: their cursors, their typing, and the view one follows.
import { followPeople } from "./review-follow.js";
import { showPeople } from "./review-people.js";
import { roomOf } from "./review-talk.js";

export async function mount(element) {
  const room = await roomOf(element);
  for (const behaviour of [showPeople, followPeople]) behaviour(room);
}
