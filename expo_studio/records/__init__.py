"""What visitors leave: questions, leads and consent, kept safe and erased on request."""
