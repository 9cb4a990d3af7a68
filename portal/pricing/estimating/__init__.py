"""What prices tell: estimators as pure functions of plain numbers. They know no bid, no customer and no database."""
