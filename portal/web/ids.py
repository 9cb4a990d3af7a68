"""The <id:...> part of a path: what is not an id is a page that is not there."""

from werkzeug.routing import BaseConverter


class IdConverter(BaseConverter):
    """13 letters of our base 32."""

    regex = "[0-7][0-9a-hjkmnp-tv-z]{12}"
    part_isolating = True
