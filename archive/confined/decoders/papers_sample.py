"""A paper of our own that the worker opens before the walls go up, so that whatever is loaded late is loaded then.

Its table of places is left out: PDFium then also walks the way by which it mends a damaged file.
"""

from __future__ import annotations

SAMPLE = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines 7 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 120 60]/Contents 4 0 R
/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>> endobj
4 0 obj <</Length 78>> stream
BT /F1 12 Tf 10 30 Td (Sample one) Tj /F2 12 Tf 0 -14 Td (\xcf\xf0\xe8 two) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
6 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Arial,Bold/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding
/Differences[207/afii10033 240/afii10082 232/afii10074]>>>> endobj
7 0 obj <</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>> endobj
8 0 obj <</Title(\xfe\xff\x04\x1f)/Parent 7 0 R/Dest[3 0 R/Fit]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""
