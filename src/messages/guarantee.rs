//! Guarantees in words.
