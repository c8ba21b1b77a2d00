"""Widgets of the design system; one class in each file, none of them knows a record."""
