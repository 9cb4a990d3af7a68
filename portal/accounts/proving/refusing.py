"""The refusal that asks for proof, and where a page goes for it."""

from urllib.parse import urlencode

from portal.kernel.errors import Forbidden


class ProofNeeded(Forbidden):
    """Allowed, but only after showing again who one is (403). `way` leads to the page for it, and from there back."""

    code = "proof_needed"

    def __init__(self, detail: str, back: str) -> None:
        super().__init__(detail)
        self.way = f"/session/proof?{urlencode({'next': back})}"
