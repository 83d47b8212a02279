"""Who was there, who was not: lists of names, roll calls, and what is said of persons."""
