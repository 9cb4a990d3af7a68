// The tools one works with, in the order in which they take a key.
import { bringApart } from "./review-apart.js";
import { composeAt } from "./review-compose.js";
import { showMinimap } from "./review-minimap.js";
import { moveSpots } from "./review-move.js";
import { placeByKeys } from "./review-cross.js";
import { drawOutlines } from "./review-draw.js";
import { measure } from "./review-measure.js";

export function takeUp(room) {
  for (const tool of [moveSpots, placeByKeys, drawOutlines, measure, composeAt, showMinimap]) tool(room);
  room.hear("apart", ({ bubble }) => bringApart(room, bubble));
}
