"""The vaults of ``tests/archive``, here too."""

from tests.archive.conftest import clock as clock
from tests.archive.conftest import folder as folder
from tests.archive.conftest import key as key
from tests.archive.conftest import template as template
from tests.archive.conftest import vault as vault
