"""Videos in the child: their structure is read (isobmff, webm), what tells on people is wiped, a card is drawn (making)."""
