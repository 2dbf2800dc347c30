"""Time and threads: carries events to the call and the call's effects to the devices.

Takes: a call and devices behind `ports`. Gives: the same call, played. May not: import a device, a face, the store or
the tagger: they come in through `ports`, put together in `noprac.build`.
"""
