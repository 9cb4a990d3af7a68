"""`python -m portal`: the command line. A server that only starts again does not wait for all of it to be read."""

import sys

from portal.restart import serve_again

serve_again(sys.argv[1:])

from portal.cli import main  # noqa: E402 - all of the house is read only where something is to be prepared

sys.exit(main())
