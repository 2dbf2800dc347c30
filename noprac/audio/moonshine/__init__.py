"""The embedded recogniser: Moonshine tiny (27 million parameters, English), run by onnxruntime.

Takes: 16 kHz sound. Gives: words. May not: fetch anything; its network comes with the app (`assets/moonshine`).

`network` turns sound into likely tokens, `tokens` tokens into words, `search` finds the likeliest turn with the help of
a language model, `recogniser` listens to a stream. Moonshine: Jeffries et al. 2024, arXiv 2410.15608.
"""
