"""The Commission: composed by an order, it sits, votes in the open, and its protocol approves."""
