"""Ten thousand hostile files through the child that opens them: `python -m bench.hostile [--files 10000] [--seed 1]`.

Prints, for each kind, how many were taken and refused, the worst time and memory of one, and how many ended in any other way.
"""

import argparse
import random
from collections import Counter, defaultdict

from tests.storage.mutants import mutants
from tests.storage.ordeal import Ordeal, bench, endure


def main(files: int, seed: int) -> None:
    fared: dict[str, list[Ordeal]] = defaultdict(list)
    with bench() as folder:
        for kind, content in mutants(random.Random(seed), files):
            fared[kind].append(endure(folder, kind, content))
    print(f"{'kind':16} {'files':>6} {'taken':>6} {'refused':>8} {'worst s':>8} {'worst MiB':>10} {'crashes':>8} {'leaks':>6}")
    for kind, all_of_it in [*sorted(fared.items()), ("all", [one for some in fared.values() for one in some])]:
        taken = sum(one.code == "taken" for one in all_of_it)
        crashed = sum(one.code.startswith("crash") for one in all_of_it)
        print(f"{kind:16} {len(all_of_it):6} {taken:6} {len(all_of_it) - taken - crashed:8} {max(one.seconds for one in all_of_it):8.2f} "
              f"{max(one.memory for one in all_of_it):10.0f} {crashed:8} {sum(bool(one.leaked) for one in all_of_it):6}")
    for kind, all_of_it in fared.items():
        print(kind, dict(Counter(one.code for one in all_of_it)), *{leak for one in all_of_it for leak in one.leaked})


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("--files", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    main(**vars(asked.parse_args()))
