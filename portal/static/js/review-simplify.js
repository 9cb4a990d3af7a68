// Simplifying a line drawn by hand (Ramer 1972, Douglas and Peucker 1973): what strays less than `loose` from the line is left out.
export function simplified(points, loose) {
  const kept = new Set([0, points.length - 1]);
  const waiting = [[0, points.length - 1]];
  while (waiting.length) {
    const [first, last] = waiting.pop();
    let [farthest, most] = [0, loose];
    for (let index = first + 1; index < last; index += 1) {
      const away = distance(points[index], points[first], points[last]);
      if (away > most) [farthest, most] = [index, away];
    }
    if (!farthest) continue;
    kept.add(farthest);
    waiting.push([first, farthest], [farthest, last]);
  }
  return [...kept].filter((index) => index >= 0).sort((a, b) => a - b);
}

// From a point to the stretch between two others.
function distance(point, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length)) : 0;
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}
