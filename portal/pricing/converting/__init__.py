"""Rates of exchange with their source and their day, and beside an amount about how much it is in the reader's own currency.

An operator brings the rates in as a file; nothing is fetched. What is shown is for reading only: no sum, no order of a list,
no comparison, no limit and no sheet that is agreed to is ever made of it.
"""
