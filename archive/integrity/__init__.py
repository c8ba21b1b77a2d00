"""What does not fit together in the records (``domain-model`` section 6): told, never silently put right."""
