"""The notes that lie in every package and say, in three languages, how to check it."""

from __future__ import annotations

from exports.labels import LANGUAGES, load_labels


def readme_files(number: str, fingerprint: str, authority: str) -> dict[str, bytes]:
    """``READ-ME.en.txt`` and its sisters, in UTF-8.

    ``fingerprint``: of the signing key, as ``ssh-keygen`` prints it. ``authority``: SHA-256
    of the certificate authority's certificate in hexadecimal.
    """
    return {
        f"READ-ME.{language}.txt": load_labels(language, "package")(
            "readme", number=number, fingerprint=fingerprint, authority=authority
        ).encode()
        for language in LANGUAGES
    }
