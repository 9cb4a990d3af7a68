// Mounting: <div data-mount="draft drop"> gets mount(element) of ./draft.js and ./drop.js, once, also when it came later.
const mounted = new WeakMap();

export function mountAll(root) {
  const found = [...root.querySelectorAll("[data-mount]")];
  if (root.matches?.("[data-mount]")) found.unshift(root);
  return Promise.all(found.flatMap((element) => element.dataset.mount.split(/\s+/).filter(Boolean).map((name) => mountOne(element, name))));
}

async function mountOne(element, name) {
  const done = mounted.get(element) ?? mounted.set(element, new Set()).get(element);
  if (done.has(name) || !/^[a-z0-9-]+$/.test(name)) return;
  done.add(name);
  try {
    const behaviour = await import(`./${name}.js`);
    await behaviour.mount(element);
  } catch (failed) {
    done.delete(name);
    console.error(`behaviour ${name} did not mount`, failed);
  }
}
