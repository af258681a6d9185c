"""The calibration session: application, composition, hearing, vote, protocol."""
