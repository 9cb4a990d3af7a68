// Plain Socket.IO beside ours: POST /comment writes one row to SQLite, then tells the room. Arguments: port, database file.
const { createServer } = require("node:http");
const Database = require("better-sqlite3");
const { Server } = require("socket.io");

const [port, file] = process.argv.slice(2);
const database = new Database(file);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("CREATE TABLE comment (id INTEGER PRIMARY KEY, sent INTEGER NOT NULL, body TEXT NOT NULL)");
const insert = database.prepare("INSERT INTO comment (sent, body) VALUES (?, ?)");

const server = createServer((request, response) => {
  const pieces = [];
  request.on("data", (piece) => pieces.push(piece));
  request.on("end", () => {
    const comment = JSON.parse(Buffer.concat(pieces).toString());
    const { lastInsertRowid } = insert.run(comment.t, comment.body);
    live.to("idea").emit("fact", { id: Number(lastInsertRowid), t: comment.t, body: comment.body });
    response.writeHead(201, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ id: Number(lastInsertRowid) }));
  });
});
const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false });
const live = io.of("/live");
live.on("connection", (socket) => socket.join("idea"));
server.listen(Number(port), "127.0.0.1", () => console.log("listening"));
