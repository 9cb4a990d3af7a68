// Threads beyond words: calling people while typing in the room.
import { callPeople } from "./call.js";

export function mount() {
  void callPeople;
}
