//! Where in a sheet the headings are, what each column means, and which rows are data.

use super::heading;
use super::heading_rows::{self, Headings};
use super::kind::Kind;
use super::mapped::{self, Mapped};
use super::totals::is_total;
pub use super::uses::{ColumnUse, Field};
use super::uses::{Uses, one_line, seen, shown};
use super::values::period::Period;
use crate::domain::sheet::{Sheet, SheetRow};
use crate::domain::unreadable::Unreadable;

/// A sheet understood: where its headings are and what its columns hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The line of the headings; the lower one where they take two rows.
    pub heading_line: u32,
    /// The index of the first row that may be data.
    pub first_row: usize,
    pub columns: Vec<ColumnUse>,
    /// The month or year that the sheet is about, where a name or a title tells it.
    pub period: Option<Period>,
    /// The heading rows and title lines as they stand, to know them again inside the data.
    repeated: Vec<Vec<String>>,
}

/// How many rows are no data, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    pub blank: usize,
    /// Headings and titles that come again on every printed page.
    pub headings: usize,
    /// Totals, counts and signatures at the foot.
    pub totals: usize,
}

impl Layout {
    /// The layout without its unknown columns and its note, which say nothing of what is asked for: the list is another one.
    pub fn without_remarks(mut self) -> Layout {
        let remark = |column: &&mut ColumnUse| matches!(column.field, Field::Extra | Field::Known("note"));
        for column in self.columns.iter_mut().filter(remark) {
            column.field = Field::Ignored;
        }
        self
    }

    /// The month or year that the lines above the data tell.
    pub fn titled(&self) -> Option<Period> {
        self.repeated.iter().flatten().find_map(|title| Period::of(title))
    }

    /// The lines above the data that hold nothing but one text.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        self.repeated.iter().filter_map(|row| {
            let mut filled = row.iter().map(String::as_str).filter(|cell| !cell.is_empty());
            let title = filled.next()?;
            filled.all(|cell| cell == title).then_some(title)
        })
    }

    /// The heading of the column that holds a field.
    pub fn heading_of(&self, field: &str) -> Option<&str> {
        let index = self.column_of(field)?;
        self.columns.iter().find(|column| column.index == index).map(|column| column.heading.as_str())
    }

    /// The index of the column that holds a field.
    pub fn column_of(&self, field: &str) -> Option<usize> {
        let holds = |column: &&ColumnUse| matches!(column.field, Field::Known(known) if known == field);
        self.columns.iter().find(holds).map(|column| column.index)
    }
}

/// Finds the headings of a sheet and what each of its columns means. `mapped` are headings that the
/// user assigned to fields; the field `-` leaves a column out.
pub fn understand(sheet: &Sheet, kind: Kind, mapped: &[(String, String)]) -> Result<Layout, Unreadable> {
    let mapped = mapped::check(kind, mapped)?;
    let Some(found) = heading_rows::find(sheet, kind, &mapped) else {
        return Err(heading_rows::none_found(sheet, kind));
    };
    let columns = use_columns(sheet, kind, &mapped, &found)?;
    let heading_line = sheet.row(found.last).map_or(1, |row| row.line());
    let above = (0..=found.last).filter_map(|index| sheet.row(index)).filter(|row| !row.is_blank());
    let repeated = above.map(|row| row.cells().map(String::from).collect()).collect();
    Ok(Layout { heading_line, first_row: found.last + 1, columns, period: None, repeated })
}

/// The rows of data, in their order: what is blank, a repeated heading or a total is passed over
/// and counted.
pub fn data_rows<'a>(sheet: &'a Sheet, layout: &'a Layout) -> DataRows<'a> {
    let identifying = |column: &&ColumnUse| {
        matches!(
            column.field,
            Field::Known(
                "number" | "name" | "phone" | "day" | "start" | "client" | "client_number" | "service"
            )
        )
    };
    let identifying = layout.columns.iter().filter(identifying).map(|column| column.index).collect();
    DataRows { sheet, layout, identifying, next: layout.first_row, skipped: Skipped::default() }
}

/// Iterates over the rows of data; see [`data_rows`].
#[derive(Clone, Debug)]
pub struct DataRows<'a> {
    sheet: &'a Sheet,
    layout: &'a Layout,
    identifying: Vec<usize>,
    next: usize,
    skipped: Skipped,
}

impl DataRows<'_> {
    /// What was passed over so far; all of it once the rows have come to their end.
    pub fn skipped(&self) -> Skipped {
        self.skipped
    }
}

impl<'a> Iterator for DataRows<'a> {
    type Item = SheetRow<'a>;

    fn next(&mut self) -> Option<SheetRow<'a>> {
        loop {
            let row = self.sheet.row(self.next)?;
            self.next += 1;
            if row.is_blank() {
                self.skipped.blank += 1;
            } else if self.layout.repeated.iter().any(|above| repeats(row, above)) {
                self.skipped.headings += 1;
            } else if is_total(row, &self.identifying) {
                self.skipped.totals += 1;
            } else {
                return Some(row);
            }
        }
    }
}

fn use_columns(
    sheet: &Sheet,
    kind: Kind,
    mapped: &[Mapped],
    found: &Headings,
) -> Result<Vec<ColumnUse>, Unreadable> {
    let width = sheet.rows().map(|row| row.len()).max().unwrap_or(0);
    let filled = filled_columns(sheet, found, width);
    let heading = |index: &usize| found.at(sheet, *index);
    let present: Vec<usize> =
        (0..width).filter(|index| !heading(index).is_empty() || filled[*index]).collect();
    for one in mapped {
        if !present.iter().any(|index| one.is_for(heading(index), *index)) {
            let seen = seen(present.iter().map(heading));
            return Err(Unreadable::NoSuchHeading { heading: shown(one.heading), seen });
        }
    }
    let mut uses = Uses::new(kind);
    // What the user assigned comes first, then our own names, then what the aliases tell.
    for index in &present {
        match mapped.iter().find(|mapped| mapped.is_for(heading(index), *index)) {
            Some(Mapped { field: Some(field), .. }) => uses.claim(*index, heading(index), field),
            Some(Mapped { field: None, .. }) => uses.push(*index, one_line(heading(index)), Field::Ignored),
            None => {}
        }
    }
    for index in &present {
        match heading::field_named(heading(index), kind) {
            Some(field) if !uses.done(*index) && field != "id" => uses.claim(*index, heading(index), field),
            _ => {}
        }
    }
    for index in &present {
        match heading::field_of(heading(index), kind) {
            _ if uses.done(*index) => {}
            Some("number") if uses.taken("number") && heading(index).trim() == "id" => {
                uses.claim(*index, heading(index), "id");
            }
            Some(field) => uses.claim(*index, heading(index), field),
            None if heading::counts_rows(heading(index)) => {
                uses.push(*index, one_line(heading(index)), Field::Ignored);
            }
            None if of_client(heading(index), kind) => {
                uses.push(*index, one_line(heading(index)), Field::OfClient);
            }
            None => uses.extra(*index, heading(index)),
        }
    }
    uses.columns.sort_by_key(|column| column.index);
    Ok(uses.columns)
}

/// Whether a column beside balances tells something of the client: lists of members carry what is owed and what points
/// are left.
fn of_client(heading: &str, kind: Kind) -> bool {
    let other = match kind {
        Kind::Points => heading::field_of(heading, Kind::Debts) == Some("amount"),
        Kind::Debts => matches!(heading::field_of(heading, Kind::Points), Some("points" | "balance")),
        _ => return false,
    };
    other || heading::field_of(heading, Kind::Clients).is_some()
}

/// Which columns hold anything below the headings.
fn filled_columns(sheet: &Sheet, found: &Headings, width: usize) -> Vec<bool> {
    let mut filled = vec![false; width];
    let mut unknown: Vec<usize> = (0..width).filter(|index| found.at(sheet, *index).is_empty()).collect();
    for row in sheet.rows().skip(found.last + 1) {
        if unknown.is_empty() {
            break;
        }
        unknown.retain(|index| {
            filled[*index] = !row.cell(*index).is_empty();
            !filled[*index]
        });
    }
    filled
}

/// Whether a row is one that stood above the data: the same cells, and more than one of them unless
/// there was only one.
fn repeats(row: SheetRow, above: &[String]) -> bool {
    let first = above.iter().position(|cell| !cell.is_empty()).unwrap_or(0);
    if row.cell(first) != above.get(first).map_or("", String::as_str) {
        return false;
    }
    (0..row.len().max(above.len()))
        .all(|index| row.cell(index) == above.get(index).map_or("", String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialect;
    use crate::import::uses::unnamed;
    use proptest::prelude::*;

    fn uses(text: &str, kind: Kind) -> (Layout, Vec<String>) {
        let layout = understand(&dialect::read(text).unwrap(), kind, &[]).unwrap();
        let told = layout.columns.iter().map(|column| match column.field {
            Field::Known(field) => field.to_string(),
            Field::Extra => format!("+{}", column.heading),
            Field::Ignored | Field::OfClient => format!("-{}", column.heading),
        });
        let told = told.collect();
        (layout, told)
    }

    fn lines(text: &str, kind: Kind) -> (Vec<u32>, Skipped) {
        let sheet = dialect::read(text).unwrap();
        let layout = understand(&sheet, kind, &[]).unwrap();
        let mut rows = data_rows(&sheet, &layout);
        let lines = rows.by_ref().map(|row| row.line()).collect();
        (lines, rows.skipped())
    }

    fn mapped(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(heading, field)| (heading.to_string(), field.to_string())).collect()
    }

    #[test]
    fn a_payments_own_number_stands_beside_that_of_what_was_paid_for() {
        for (text, expected) in [
            ("单号,日期,金额,方式\n1,2026-10-03,20,现金\n", ["for", "day", "amount", "method"].as_slice()),
            (
                "单号,日期,金额,方式,对应单号\n1,2026-10-03,20,现金,L1\n",
                &["number", "day", "amount", "method", "for"],
            ),
            (
                "消费单号,日期,金额,方式,单号\nL1,2026-10-03,20,现金,1\n",
                &["for", "day", "amount", "method", "number"],
            ),
            (
                "收款单号,单号,金额,方式,订单号\n1,L1,20,现金,7\n",
                &["number", "for", "amount", "method", "+订单号"],
            ),
        ] {
            assert_eq!(uses(text, Kind::Payments).1, expected, "{text}");
        }
    }

    #[test]
    fn titles_above_the_headings_are_passed_over() {
        let text = "丽人美容会所,,,\n会员表（2024年3月）,,,\n打印日期：2024-03-31,,,\n\n会员号,姓名,手机,地址\n1,王芳,13800138000,xx路\n";
        let (layout, told) = uses(text, Kind::Clients);
        assert_eq!((layout.heading_line, layout.first_row), (5, 5));
        assert_eq!(told, ["number", "name", "phone", "+地址"]);
    }

    #[test]
    fn headings_in_two_rows_are_read_together() {
        let text = "姓名,联系方式,,生日,备注\n,手机,微信,,\n王芳,13800138000,wf88,1988-05-12,静\n";
        let (layout, told) = uses(text, Kind::Clients);
        assert_eq!((layout.heading_line, layout.first_row), (2, 2));
        assert_eq!(told, ["name", "phone", "wechat", "birthday", "note"]);
        let (layout, _) = uses("姓名,手机,来源,微信\n王芳,,微信,\n", Kind::Clients);
        assert_eq!(layout.first_row, 1);
        let (layout, told) =
            uses("类别,项目,价格,,时长\n,,会员价,散客价,\n面部,补水,198,298,60\n", Kind::Services);
        assert_eq!(layout.first_row, 2);
        assert_eq!(told, ["category", "name", "list:member", "price", "minutes"]);
    }

    #[test]
    fn a_second_phone_is_another_phone_and_other_second_claims_are_kept_aside() {
        let (_, told) = uses("姓名,手机,电话,备注,说明,备注\n王,1,2,a,b,c\n", Kind::Clients);
        assert_eq!(told, ["name", "phone", "other_phones", "note", "+说明", "+备注"]);
        let (_, told) = uses("会员卡号,number,id,姓名\n1,2,3,王\n", Kind::Clients);
        assert_eq!(told, ["+会员卡号", "number", "id", "name"]);
    }

    #[test]
    fn extra_headings_are_safe_as_columns_of_ours() {
        let text = "姓名,手机,\"身高\n(cm)\",,,Price,price,minutes\n王,1,160,x,,3,4,5\n";
        let (_, told) = uses(text, Kind::Clients);
        assert_eq!(told, ["name", "phone", "+身高 (cm)", "+column_D", "+Price", "+price", "+minutes"]);
        let (_, told) = uses("姓名,手机,note,Note\n王,1,a,b\n", Kind::Clients);
        assert_eq!(told, ["name", "phone", "note", "+old_Note"]);
        let (_, told) = uses("姓名,手机,爱好,爱好\n王,1,a,b\n", Kind::Clients);
        assert_eq!(told, ["name", "phone", "+爱好", "+爱好_2"]);
        assert_eq!(unnamed(0), "column_A");
        assert_eq!(unnamed(27), "column_AB");
    }

    #[test]
    fn a_sheet_without_headings_says_what_came_nearest() {
        let sheet = dialect::read("贵宾名,备忘录\n王芳,x\n").unwrap();
        let refused = understand(&sheet, Kind::Clients, &[]);
        assert_eq!(
            refused,
            Err(Unreadable::NoHeadings {
                table: "clients",
                line: Some(1),
                seen: vec!["贵宾名".into(), "备忘录".into()]
            })
        );
        let layout =
            understand(&sheet, Kind::Clients, &mapped(&[("贵宾名", "name"), ("备忘录", "-")])).unwrap();
        assert_eq!(layout.columns[0].field, Field::Known("name"));
        assert_eq!(layout.columns[1].field, Field::Ignored);
        assert_eq!(layout.column_of("name"), Some(0));
        assert_eq!(layout.column_of("phone"), None);
    }

    #[test]
    fn a_map_to_what_is_not_there_is_refused() {
        let sheet = dialect::read("姓名,手机,\n王芳,1,x\n").unwrap();
        let map = |pairs| understand(&sheet, Kind::Clients, &mapped(pairs));
        assert_eq!(
            map(&[("称号", "called")]),
            Err(Unreadable::NoSuchHeading {
                heading: "称号".into(),
                seen: vec!["姓名".into(), "手机".into()]
            })
        );
        assert!(matches!(map(&[("姓名", "nam")]), Err(Unreadable::NoSuchField { field, known })
            if field == "nam" && known.contains(&"name")));
        let layout = map(&[("column_C", "note"), (" 姓　名", "called")]).unwrap();
        assert_eq!(layout.columns[2].field, Field::Known("note"));
        assert_eq!(layout.columns[0].field, Field::Known("called"));
    }

    #[test]
    fn totals_repeated_headings_and_blank_rows_are_no_data() {
        let text = "会员表,,,\n序号,姓名,手机,余额\n1,王芳,13800138000,100\n,,,\n会员表,,,\n序号,姓名,手机,余额\n\
                    2,合敏,13900139000,50\n3,合计,13700137000,5\n合计,,,155\n总计：,3人,,\n共 3 人,,,\n共 900 条记录,,,\n制表人：李静,,,\n,共工,,1\n";
        let (lines, skipped) = lines(text, Kind::Clients);
        assert_eq!(lines, [3, 7, 8, 14]);
        assert_eq!(skipped, Skipped { blank: 1, headings: 2, totals: 5 });
    }

    #[test]
    fn bookings_with_the_usual_headings_are_understood() {
        let text = "预约单号,预约日期,开始时间,结束时间,顾客姓名,手机号,服务项目,技师,是否点客,房间,预约渠道,预约状态,创建时间,操作人,备注\n\
                    1,2024-03-05,14:30,15:30,王芳,138,补水,小李,是,1,微信,已到店,x,y,z\n";
        let (_, told) = uses(text, Kind::Bookings);
        assert_eq!(
            told,
            [
                "number",
                "day",
                "start",
                "end",
                "client",
                "phone",
                "service",
                "staff",
                "asked_for",
                "room",
                "channel",
                "status",
                "made_at",
                "made_by",
                "note"
            ]
        );
    }

    proptest! {
        #[test]
        fn any_sheet_is_understood_or_refused(text in "[姓名手机号合计,\n1a\" ]{0,120}") {
            if let Ok(sheet) = dialect::read(&text) {
                for kind in Kind::ALL {
                    if let Ok(layout) = understand(&sheet, kind, &[]) {
                        let _ = data_rows(&sheet, &layout).count();
                    }
                }
            }
        }
    }
}
