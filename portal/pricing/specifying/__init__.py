"""What is asked and what is offered, line by line: typed requirements, quantities, files, terms of delivery, envelopes."""
