//! Whoever just walks in, without a name.

/// Whether a client's name says that it is nobody in particular: 散客, 散客2, walk-in.
pub fn is_walk_in(name: &str) -> bool {
    let name: String = name.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
    matches!(
        &*name,
        "散客"
            | "散客户"
            | "散客人"
            | "过路客"
            | "路过"
            | "路人"
            | "临时客"
            | "临时客人"
            | "临客"
            | "匿名"
            | "无名"
            | "无名氏"
            | "非会员"
            | "非会员顾客"
            | "过客"
            | "walkin"
            | "walkinclient"
            | "walkinguest"
            | "anonymous"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_in_particular_is_no_client() {
        for name in ["散客", "散客2", "walk-in", "Walk In", "路人"] {
            assert!(is_walk_in(name), "{name}");
        }
        assert!(!is_walk_in("王芳") && !is_walk_in("散散"));
    }
}
