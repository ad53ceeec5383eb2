//! The nouns: a table has one owner.
