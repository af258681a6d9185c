"""What every conversation uses: answers, prompts, words, pages, papers."""
