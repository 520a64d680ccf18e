//! A password: it goes to its server, and nowhere else.

use std::fmt;

/// What is shown in the place of a secret.
pub const HIDDEN: &str = "***";

#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }

    /// The password itself, for its server.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text without the password, should a server have sent it back.
    pub fn hidden_in(&self, text: &str) -> String {
        if self.0.is_empty() { text.to_string() } else { text.replace(&self.0, HIDDEN) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_shown() {
        let secret = Secret::new("hunter2");
        assert_eq!(format!("{secret:?}"), "***");
        assert_eq!(secret.hidden_in("535 bad password hunter2"), "535 bad password ***");
        assert_eq!(Secret::new("").hidden_in("ab"), "ab");
    }
}
