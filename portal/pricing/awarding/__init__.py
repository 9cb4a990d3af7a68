"""Comparing answers and awarding a bid, whole or in parts: scores, low prices, proof of who decides, stepping back."""
