"""Individual work plans: opened, drafted, agreed, approved; quarterly values."""
