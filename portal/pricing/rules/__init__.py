"""Secret rules: a producer says beforehand what he would answer, and nobody can find out by trying where his prices lie."""
