"""HTTP manners: who acts, reading what came in, answering, errors, headers, paging, OpenAPI."""
