"""What a bot reads at its start, read once before the forks: the texts take two seconds."""

from locales import LANGUAGES, texts

for language in LANGUAGES:
    texts(language)
