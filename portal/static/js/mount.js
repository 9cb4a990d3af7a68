// Mounting: <div data-mount="draft drop"> gets mount(element) of ./draft.js and ./drop.js, once, also when it came later.
// What a page is there for is named again in data-first: it is mounted before everything else, which then does not hold it up.
const mounted = new WeakMap();

export const mountFirst = (root) => mountNamed(root, "first");

export const mountAll = (root) => mountNamed(root, "mount");

function mountNamed(root, word) {
  const found = [...root.querySelectorAll(`[data-${word}]`)];
  if (root.matches?.(`[data-${word}]`)) found.unshift(root);
  return Promise.all(found.flatMap((element) => element.dataset[word].split(/\s+/).filter(Boolean).map((name) => mountOne(element, name))));
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
