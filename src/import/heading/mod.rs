//! Headings as people write them, read as fields.

mod bookings;
mod card_uses;
mod cards;
mod clients;
mod complaints;
mod coupons;
mod debts;
mod feedback;
mod payments;
mod plain;
mod points;
mod prepaid;
mod products;
mod replies;
mod sales;
mod services;
mod shared;
mod staff;
mod visits;

use super::kind::Kind;
use plain::{in_two_languages, plain};

/// A field and the headings under which it is found: simplified Chinese and English, without
/// spaces, brackets, `_` and `-`, in lower case.
type Aliases = &'static [(&'static str, &'static [&'static str])];

/// The fields that a sheet of that kind may fill, in the order in which they are told.
pub fn fields(kind: Kind) -> Vec<&'static str> {
    let schema = kind.table().columns.iter().map(|column| column.name);
    let mut all: Vec<&'static str> = schema.collect();
    for (field, _) in aliases(kind) {
        if !all.contains(field) {
            all.push(field);
        }
    }
    all
}

/// The field of that kind by its own name, as `--map` gives it.
pub fn field_named(name: &str, kind: Kind) -> Option<&'static str> {
    let name = name.trim();
    fields(kind).into_iter().find(|field| *field == name)
}

/// The field that a heading stands for.
pub fn field_of(heading: &str, kind: Kind) -> Option<&'static str> {
    if let Some(field) = field_named(heading, kind) {
        // A sheet's own `id` is the old system's number.
        return Some(if field == "id" { "number" } else { field });
    }
    let plain = plain(heading);
    if let Some(field) = field_aliased(&plain.whole, kind) {
        return Some(field);
    }
    if plain.scale
        && matches!(field_aliased(&plain.bare, kind), Some("minutes" | "buffer" | "price" | "interval_days"))
    {
        return None;
    }
    field_aliased(&plain.bare, kind)
        .or_else(|| plain.bare.split(['/', '、', '|', '或']).find_map(|part| field_aliased(part, kind)))
        .or_else(|| field_in_two_languages(&plain.bare, kind))
}

/// The field that both halves of `生日 DOB` name.
fn field_in_two_languages(bare: &str, kind: Kind) -> Option<&'static str> {
    let [one, other] = in_two_languages(bare)?.map(|half| field_aliased(half, kind));
    one.filter(|_| one == other)
}

/// Whether a column only counts the rows of its sheet: such a number is another person's as soon as a
/// row above hers goes.
pub fn counts_rows(heading: &str) -> bool {
    matches!(
        plain(heading).whole.as_str(),
        "序号" | "行号" | "序列" | "顺序" | "行次" | "rowno" | "rownumber" | "sn"
    )
}

/// Whether two headings are the same but for spaces, width, case and script.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    !a.whole.is_empty() && a.whole == b.whole
}

fn aliases(kind: Kind) -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    let own = match kind {
        Kind::Clients => clients::HERSELF,
        Kind::Services => services::SERVICES,
        Kind::Staff => staff::STAFF,
        Kind::Bookings => bookings::BOOKINGS,
        Kind::Visits => visits::VISITS,
        Kind::Sales => sales::SALES,
        Kind::Payments => payments::PAYMENTS,
        Kind::Debts => debts::DEBTS,
        Kind::Products => products::PRODUCTS,
        Kind::Complaints => complaints::COMPLAINTS,
        Kind::Cards => cards::CARDS,
        Kind::CardUses => card_uses::CARD_USES,
        Kind::Coupons => coupons::COUPONS,
        Kind::Points => points::POINTS,
        Kind::Feedback => feedback::FEEDBACK,
        Kind::Replies => replies::REPLIES,
    };
    let beside: [Aliases; 2] = match kind {
        Kind::Clients => [clients::NOTED, clients::CARDS],
        Kind::Visits | Kind::Sales => [shared::PAY, &[]],
        _ => [&[], &[]],
    };
    own.iter().chain(beside.into_iter().flatten())
}

fn field_aliased(plain: &str, kind: Kind) -> Option<&'static str> {
    if plain.is_empty() {
        return None;
    }
    aliases(kind).find(|(_, names)| names.contains(&plain)).map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_however_they_are_written() {
        for (heading, field) in [
            ("会员编号", Some("number")),
            ("卡号", Some("number")),
            ("ID", Some("number")),
            ("Member No.", Some("number")),
            ("姓　名", Some("name")),
            ("*姓名（必填）", Some("name")),
            ("顧客姓名", Some("name")),
            ("手机号*", Some("phone")),
            ("聯絡電話", Some("phone")),
            ("聯繫電話", Some("phone")),
            ("Mobile_Phone", Some("phone")),
            ("手机/电话", Some("phone")),
            ("电话（备用）", Some("other_phones")),
            ("生日(农历)", Some("lunar_birthday")),
            ("生日（YYYY-MM-DD）", Some("birthday")),
            ("阴历/阳历", Some("calendar")),
            ("ＱＱ", None),
            ("会员\n等级", Some("tier")),
            ("入會日期", Some("since")),
            ("地址", None),
            ("状态", None),
            ("剩余次数", Some("card:times_left")),
            ("储值余额(元)", Some("card:stored")),
            ("余额", Some("card:balance")),
            ("first_visit", Some("first_visit")),
            ("生日 DOB", Some("birthday")),
            ("Tel 電話", Some("phone")),
            ("LINE名字", None),
            ("LINE ID", None),
            ("儲值金餘額", Some("card:stored")),
            ("How did you know us?", Some("source")),
            ("SMS OK?", Some("sms_consent")),
            ("Membership", Some("tier")),
            ("", None),
            ("（）", None),
        ] {
            let found = field_of(heading, Kind::Clients);
            assert_eq!(found, field, "{heading}");
        }
    }

    #[test]
    fn the_kind_of_list_decides_what_a_heading_means() {
        for (heading, kind, field) in [
            ("状态", Kind::Services, Some("active")),
            ("状态", Kind::Staff, Some("active")),
            ("状态", Kind::Bookings, Some("status")),
            ("编号", Kind::Bookings, Some("number")),
            ("会员号", Kind::Bookings, Some("client_number")),
            ("姓名", Kind::Bookings, Some("client")),
            ("级别", Kind::Staff, Some("role")),
            ("療程類別", Kind::Services, Some("category")),
            ("療程/產品", Kind::Visits, Some("service")),
            ("消費日期", Kind::Visits, Some("day")),
            ("疗程", Kind::Cards, Some("name")),
            ("儲值扣款", Kind::Visits, Some("pay:card-value")),
            ("项目", Kind::Services, Some("name")),
            ("项目", Kind::Bookings, Some("service")),
            ("来源", Kind::Bookings, Some("channel")),
            ("时长(分钟)", Kind::Services, Some("minutes")),
            ("时长（小时）", Kind::Services, None),
            ("价格（元）", Kind::Services, Some("price")),
            ("価格", Kind::Services, None),
        ] {
            assert_eq!(field_of(heading, kind), field, "{heading} {kind:?}");
        }
    }

    #[test]
    fn every_column_of_a_table_is_understood_by_its_own_name() {
        for kind in Kind::ALL {
            for column in kind.table().columns.iter().filter(|column| column.name != "id") {
                assert_eq!(field_of(column.name, kind), Some(column.name), "{kind:?}");
            }
        }
    }

    #[test]
    fn no_alias_stands_for_two_fields_and_each_is_written_plainly() {
        for kind in Kind::ALL {
            let mut seen = std::collections::HashMap::new();
            for (field, names) in aliases(kind) {
                for name in *names {
                    assert_eq!(plain(name).whole, *name, "{kind:?} {field}");
                    assert_eq!(seen.insert(*name, *field), None, "{kind:?} {name}");
                }
            }
        }
    }
}
