"""Material for ``main.py demo``: invented cases in three languages and media made on the spot.

Nobody and no place in it exists. Free of Qt and of the vault's own classes, so that the
material can be read and looked at by itself.
"""
