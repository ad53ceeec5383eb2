//! Tests only: a world in one line, a frozen clock, seeded dice, caught mail, a real PostgreSQL.
