//! Cells as people write them, read as the register's values.
