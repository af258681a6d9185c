"""The register of procedure."""
