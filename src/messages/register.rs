//! The register by hand, in words.

use super::Lang;
use crate::domain::phone::masked;
use crate::domain::problem::Candidate;
use crate::say;

pub fn dry_run(lang: Lang) -> &'static str {
    lang.pick("预演：什么也没保存。", "Dry run: nothing was written.")
}

pub fn added(name: &str, id: &str, lang: Lang) -> String {
    say!(lang, "已新增 {name}（{id}）", "Added {name} ({id})")
}

/// Others of the same name, by phone and id.
pub fn namesakes(same: &[Candidate], lang: Lang) -> String {
    let one = |other: &Candidate| match other.phone.is_empty() {
        true => other.id.clone(),
        false => format!("{} {}", masked(&other.phone), other.id),
    };
    let told: Vec<String> = same.iter().map(one).collect();
    let told = told.join(lang.pick("、", ", "));
    say!(
        lang,
        "注意：档案里已有同名的：{told}。是同一位就 salon undo，把新的写进原来的",
        "note: of that name there are already: {told}. If it is she: salon undo, and edit her record"
    )
}

pub fn changed(name: &str, id: &str, cells: usize, lang: Lang) -> String {
    match cells {
        0 => say!(lang, "{name}（{id}）没有变化", "{name} ({id}) is as it was"),
        1 => say!(lang, "已修改 {name}（{id}）：1 格", "Changed {name} ({id}): 1 cell"),
        _ => say!(lang, "已修改 {name}（{id}）：{cells} 格", "Changed {name} ({id}): {cells} cells"),
    }
}

pub fn none_found(lang: Lang) -> &'static str {
    lang.pick("一个也没有。", "There is none.")
}

/// A question for a missing cell.
pub fn ask(column: &str, lang: Lang) -> String {
    let optional = matches!(column, "called" | "birthday");
    let word = title(column, lang);
    if optional { say!(lang, "{word}（可空）", "{word} (may be blank)") } else { word }
}

pub fn title(column: &str, lang: Lang) -> String {
    super::names::column(column, lang).to_string()
}

/// Who of several of that name is meant: the one who is here.
pub fn here_today(name: &str, phone: &str, lang: Lang) -> String {
    say!(
        lang,
        "{name}：当作今天在店里的那位（{phone}）",
        "{name}: taken for the one who is here today ({phone})"
    )
}

/// The head of the file that is opened in an editor.
pub fn editing(name: &str, lang: Lang) -> String {
    say!(
        lang,
        "# {name} 的档案。改好保存并关闭；什么都不改就是放弃。\n# 「---」以下是她的详细档案（皮肤检测、健康、偏好、护理方案），任意 YAML。\n",
        "# {name}'s card. Save and close; leave it as it is to give up.\n# Below \"---\" stands her dossier (skin analyses, health, preferences, care plans), any YAML.\n"
    )
}

/// What stands in the editor, by which the places of its mistakes are told.
pub fn opened(name: &str, lang: Lang) -> String {
    say!(lang, "{name}的档案", "{name}'s card")
}

pub fn edit_again(lang: Lang) -> &'static str {
    lang.pick("再改一次吗？", "Edit it again?")
}

pub fn kept_at(path: &str, lang: Lang) -> String {
    say!(lang, "您写的内容留在 {path}", "What you wrote is kept in {path}")
}
