"""The rate of tax that both sides agree to, and what it makes of an amount: net, tax and gross, to the last minor unit."""
