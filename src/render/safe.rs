use std::borrow::Cow;
pub fn shown(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}
