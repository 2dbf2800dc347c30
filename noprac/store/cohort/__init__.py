"""Many people's bundles, counted: read once, kept as Parquet, asked by DuckDB.

Everything here gives the same result whatever the number of threads: sums are of whole numbers, and every answer is in
an order of its own.
"""
