// What is written in the review room goes out once, also when the line was away.
import { openOutbox } from "./outbox.js";

export function keepOutbox(room) {
  const put = openOutbox(`outbox:${room.me}:${room.name}`, room.find("[data-outbox]"), (entry) => room.tell("sent", entry));
  room.hear("send", put);
}
