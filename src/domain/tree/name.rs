//! The name of a file.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// The name of the file in which a value stands.
#[derive(Clone, Debug)]
pub enum Name {
    /// Known to the program.
    Known(&'static str),
    /// Named once for a whole tree, and shared.
    Shared(Rc<str>),
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Name::Known(name) => name,
            Name::Shared(name) => name,
        }
    }
}

impl Default for Name {
    fn default() -> Name {
        Name::Known("")
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Name {
        Name::Shared(name.into())
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        **self == **other
    }
}

impl Eq for Name {}

impl fmt::Display for Name {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self)
    }
}
