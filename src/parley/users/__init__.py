"""Users: the people who sign in, what they may see, and what they opened."""
