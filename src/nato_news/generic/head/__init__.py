"""What the lines above a text and those that sign it say: site, section, date, authors."""
