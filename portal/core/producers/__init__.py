"""Who makes: profiles of workshops, whom a bid fits, and the record of kept promises."""
