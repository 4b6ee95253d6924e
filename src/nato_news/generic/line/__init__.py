"""What one line says by itself, whatever stands around it."""
