//! A call to the disk that failed, as a problem of the file.

use crate::domain::problem::{Fact, Place, Problem, Problems};

pub(super) fn cannot_read(file: &str, error: &std::io::Error) -> Problems {
    Problem::at(Fact::CannotRead { reason: error.to_string() }, Place::file(file)).into()
}

pub(super) fn cannot_write(file: &str, error: &std::io::Error) -> Problems {
    let read_only =
        matches!(error.kind(), std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied);
    let fact = if read_only { Fact::ReadOnly } else { Fact::CannotWrite { reason: error.to_string() } };
    Problem::at(fact, Place::file(file)).into()
}
