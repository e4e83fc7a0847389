"""Interface words, dates, numbers and the wording of problems, in the languages of the site."""
