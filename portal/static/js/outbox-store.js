// What waits to be sent, kept in this browser's IndexedDB; where there is none, or no room in it, in this window alone.
const NAME = "maquette";
const STORE = "waiting";
let opened = null;

function open() {
  opened ??= new Promise((resolve) => {
    let asked;
    try { asked = indexedDB.open(NAME, 1); } catch { return resolve(null); }
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("shelf", "shelf");
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); opened = null; };
      resolve(asked.result);
    };
    asked.onerror = asked.onblocked = () => resolve(null);
  });
  return opened;
}

// One shelf: its entries in the order they were written. Every change is one transaction, so two windows do not undo each other's.
export function openShelf(shelf, changed) {
  const here = new Map();
  const others = "BroadcastChannel" in window ? new BroadcastChannel(shelf) : null;
  if (others) others.onmessage = changed;
  const told = () => { others?.postMessage("changed"); changed(); };

  async function run(mode, work) {
    const database = await open();
    if (!database) throw new Error("no store");
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      let found;
      work(transaction.objectStore(STORE), (value) => { found = value; });
      transaction.oncomplete = () => resolve(found);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
    });
  }

  const taken = bringOver(); // before anything is read
  return {
    async all() {
      await taken;
      const kept = await run("readonly", (store, give) => { store.index("shelf").getAll(shelf).onsuccess = ({ target }) => give(target.result); }).catch(() => []);
      return [...kept, ...here.values()].sort((one, other) => one.at - other.at || (one.order ?? 0) - (other.order ?? 0));
    },
    async put(entry) {
      const whole = { order: performance.now(), ...entry, shelf };
      await run("readwrite", (store) => store.put(whole)).catch(() => here.set(whole.key, whole));
      told();
    },
    async change(key, values) {
      if (here.has(key)) here.set(values.key ?? key, { ...here.get(key), ...values });
      if (values.key && here.has(values.key)) here.delete(key);
      await run("readwrite", (store) => {
        store.get(key).onsuccess = ({ target }) => {
          if (!target.result) return;
          if (values.key && values.key !== key) store.delete(key);
          store.put({ ...target.result, ...values });
        };
      }).catch(() => {});
      told();
    },
    async drop(key) {
      here.delete(key);
      await run("readwrite", (store) => store.delete(key)).catch(() => {});
      told();
    },
  };

  // An earlier version kept them as one text under the shelf's name.
  async function bringOver() {
    let old = [];
    try { old = JSON.parse(localStorage.getItem(shelf)) ?? []; } catch { return; }
    if (!old.length) return;
    await run("readwrite", (store) => old.forEach((entry, order) => store.put({ order, ...entry, shelf }))).then(() => localStorage.removeItem(shelf), () => old.forEach((entry) => here.set(entry.key, { ...entry, shelf })));
  }
}
