"""3D models are kept as they came, when they are whole, bounded and need nothing from outside."""

import json
from typing import Any

import pytest

from portal.storage.workshop import Workshop
from tests.storage.making import code_of, part, prepare
from tests.storage.pictures import glb

POINTS = {"attributes": {"POSITION": 0}}


def tree(**more: Any) -> bytes:
    """The smallest model there is: one triangle."""
    whole: dict[str, Any] = {
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
        "bufferViews": [{"buffer": 0, "byteOffset": 0, "byteLength": 36}], "buffers": [{"byteLength": 36}],
    }
    return json.dumps(whole | more).encode()


def test_a_model_is_kept_as_it_came(workshop: Workshop):
    given = glb(tree(), bytes(36))
    prepared = prepare(workshop, given, "lamp.glb")
    assert part(workshop, prepared, "master") == given
    assert (prepared.about["kind"], prepared.about["media_type"]) == ("model", "model/gltf-binary")
    assert prepared.about["width"] is None


@pytest.mark.parametrize(("given", "code"), [
    (glb(tree(), bytes(36), version=1), "old_model"),
    (glb(tree(asset={"version": "1.0"}), bytes(36)), "old_model"),
    (glb(tree(extensionsUsed=["KHR_draco_mesh_compression"]), bytes(36)), "packed_model"),
    (glb(tree(), bytes(36), behind=b"<script>"), "broken"),
    (glb(tree(), bytes(36))[:-4], "broken"),
    (glb(tree(), bytes(32)), "broken"),
    (glb(b"[]"), "broken"), (glb(b"{"), "broken"), (glb(b"[" * 100_000), "broken"), (glb(b"\xff{}"), "broken"),
    (glb(tree(buffers=[{"byteLength": 36, "uri": "https://example.com/all.bin"}]), bytes(36)), "points_outside"),
    (glb(tree(images=[{"uri": "file:///etc/passwd"}]), bytes(36)), "points_outside"),
    (glb(tree(images=[{"bufferView": 0, "mimeType": "image/svg+xml"}]), bytes(36)), "broken"),
    (glb(tree(nodes=[{}] * 20_001), bytes(36)), "too_heavy"),
    (glb(tree(accessors=[{"count": 10**9}]), bytes(36)), "too_heavy"),
    (glb(tree(accessors=[{"count": 3_000_000}], meshes=[{"primitives": [POINTS] * 9}]), bytes(36)),
     "too_heavy"),
    (glb(tree(accessors=[{"count": -1}]), bytes(36)), "broken"),
    (glb(tree(accessors=[{"count": True}]), bytes(36)), "broken"),
    (glb(tree(bufferViews=[{"buffer": 0, "byteOffset": 30, "byteLength": 30}]), bytes(36)), "broken"),
    (glb(tree(meshes=[{"primitives": [{"attributes": {"POSITION": 7}}]}]), bytes(36)), "broken"),
    (glb(tree(meshes="many"), bytes(36)), "broken"),
    (glb(b" " * (5 * 1024 * 1024)), "too_heavy"),
])
def test_what_is_wrong_with_a_model_is_named(workshop: Workshop, given: bytes, code: str):
    assert code_of(workshop, given, "lamp.glb") == code
