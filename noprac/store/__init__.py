"""The disk: scenarios, the journal, models, settings, paths.

Takes: values. Gives: values back, or one clear line on what is wrong. May not: know devices, threads or faces.
"""
