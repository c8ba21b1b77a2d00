"""Provisions of laws as data: one file for each country, the same form for ours and for those added by somebody.

A file is TOML. It names its ``country`` (ISO 3166-1 alpha-2; ``UN`` for treaties) and holds one ``[[provision]]`` for
each wording: ``law`` (a short code), ``article`` (empty: the law as a whole), ``part``, ``title_en``, ``title_ru``,
``title_kk``, ``in_force_from`` and ``in_force_to`` (days), ``penalty``, ``note`` and ``checked``. Only ``law`` and
one title are required. ``checked`` says that somebody compared it with the official text.
"""
