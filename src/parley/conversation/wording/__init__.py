"""From values to speech: phrases, spoken digits, chunks."""
