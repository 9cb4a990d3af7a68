"""Tests of pricing: bids, answers, haggling, the one acceptance, and what nobody may learn."""
