"""The law: dates, grades, routes and eligibility, each rule by its id."""
