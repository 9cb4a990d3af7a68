"""Pool: several customers buy one thing together; tiers by total quantity, one clearing price for all, nobody bound twice."""
