"""What everything stands on: ids, people and their parts, refusals, the store, the trail."""
