"""Questions that the archive answers across all cases, one in each file (``domain-model`` section 10).

Answers name records by their codes and hold no name of anybody. Records that were withdrawn do not count.
"""
