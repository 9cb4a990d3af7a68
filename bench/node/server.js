// Plain Socket.IO beside ours: POST /comment writes one row, then tells the room. Arguments: port, database (a file or an address
// of PostgreSQL).
const { createServer } = require("node:http");
const { Server } = require("socket.io");

const [port, where] = process.argv.slice(2);

function sqlite(file) {
  const database = new (require("better-sqlite3"))(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("CREATE TABLE comment (id INTEGER PRIMARY KEY, sent INTEGER NOT NULL, body TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO comment (sent, body) VALUES (?, ?)");
  return async ({ t, body }) => Number(insert.run(t, body).lastInsertRowid);
}

function postgres(address) {
  const pool = new (require("pg").Pool)({ connectionString: address, max: 4 });
  const text = "INSERT INTO comment (sent, body) VALUES ($1, $2) RETURNING id";
  return async ({ t, body }) => (await pool.query({ name: "insert", text, values: [t, body] })).rows[0].id;
}

const insert = where.startsWith("postgresql") ? postgres(where) : sqlite(where);
const server = createServer((request, response) => {
  const pieces = [];
  request.on("data", (piece) => pieces.push(piece));
  request.on("end", async () => {
    const comment = JSON.parse(Buffer.concat(pieces).toString());
    const id = await insert(comment);
    live.to("idea").emit("fact", { id, t: comment.t, body: comment.body });
    response.writeHead(201, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ id }));
  });
});
const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false });
const live = io.of("/live");
live.on("connection", (socket) => socket.join("idea"));
server.listen(Number(port), "127.0.0.1", () => console.log("listening"));
