"""What a version shows: pictures, pages, models, videos; how much a prototype may hold, and whether originals stay."""
