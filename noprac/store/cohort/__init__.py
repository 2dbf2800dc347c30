"""Many people's bundles, counted: read once, kept as Parquet, asked by DuckDB.

Takes: a folder of bundles. Gives: what `core.cohort` can say of them, scores by another rubric. May not: give another
result with another number of threads: sums are of whole numbers, and every answer is in an order of its own.
"""
