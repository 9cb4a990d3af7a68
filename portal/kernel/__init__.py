"""The ground: database, facts, states, permissions, money, time. Knows no Flask, no customer and no order."""
