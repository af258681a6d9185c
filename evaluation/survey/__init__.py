"""The anonymous 360 survey: circles, sealed answers, the urn opened once, what is published."""
