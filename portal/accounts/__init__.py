"""Who signs in and as what: people, companies, sessions, tokens, invitations."""
