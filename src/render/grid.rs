//! A grid with names down and narrow columns across, in blocks as wide as the terminal.

use super::safe;
use unicode_width::UnicodeWidthStr;

/// A column: what stands above it, a line each, and its cells.
#[derive(Clone, Debug, Default)]
pub struct GridColumn {
    pub heads: Vec<String>,
    pub cells: Vec<String>,
}

/// Names down, columns across.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    pub corner: String,
    pub names: Vec<String>,
    pub columns: Vec<GridColumn>,
}

/// Cells between the names and the grid, and between two columns.
const NAME_GAP: usize = 2;
const GAP: usize = 1;

impl Grid {
    /// The blocks, one below the other; `cuts` are ways to divide the columns, the widest first, of
    /// which the first that fits is taken, else as many columns as fit.
    pub fn text(&self, width: usize, cuts: &[Vec<usize>], bold: bool) -> String {
        let shown = |text: &str| safe::shown(text).into_owned();
        let names: Vec<String> = self.names.iter().map(|name| shown(name)).collect();
        let side = names.iter().map(|name| name.width()).chain([self.corner.width()]).max().unwrap_or(0);
        let all = self.columns.iter().flat_map(|column| column.heads.iter().chain(&column.cells));
        let cell = all.map(|text| shown(text).width()).max().unwrap_or(0);
        let room = width.saturating_sub(side + NAME_GAP) / (cell + GAP);
        let fits = |cut: &&Vec<usize>| cut.iter().all(|columns| *columns <= room);
        let even = vec![room.max(1); self.columns.len().div_ceil(room.max(1))];
        let cut = cuts.iter().find(fits).unwrap_or(&even);
        let mut out = String::new();
        let mut from = 0;
        for (block, columns) in cut.iter().enumerate() {
            let columns =
                &self.columns[from.min(self.columns.len())..(from + columns).min(self.columns.len())];
            from += columns.len();
            if block > 0 {
                out.push('\n');
            }
            let heads = columns.iter().map(|column| column.heads.len()).max().unwrap_or(0);
            for line in 0..heads {
                let corner = if line + 1 == heads { self.corner.as_str() } else { "" };
                let head = |column: &GridColumn| column.heads.get(line).cloned().unwrap_or_default();
                let text = laid_out(corner, side, columns.iter().map(head), cell);
                let style = anstyle::Style::new().bold();
                out.push_str(&if bold { format!("{style}{text}{style:#}\n") } else { format!("{text}\n") });
            }
            for (row, name) in names.iter().enumerate() {
                let one = |column: &GridColumn| shown(column.cells.get(row).map_or("", String::as_str));
                out.push_str(&laid_out(name, side, columns.iter().map(one), cell));
                out.push('\n');
            }
        }
        out
    }
}

fn laid_out(name: &str, side: usize, cells: impl Iterator<Item = String>, width: usize) -> String {
    let mut line = format!("{name}{}", " ".repeat(side + NAME_GAP - name.width().min(side)));
    for cell in cells {
        line.push_str(&" ".repeat(width.saturating_sub(cell.width())));
        line.push_str(&cell);
        line.push_str(&" ".repeat(GAP));
    }
    line.trim_end().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(days: usize) -> Grid {
        let column = |day: usize| GridColumn {
            heads: vec![day.to_string(), "一".into()],
            cells: vec!["早".into(), if day.is_multiple_of(2) { "休".into() } else { ".".into() }],
        };
        Grid {
            corner: "姓名".into(),
            names: vec!["何思雨".into(), "Mary".into()],
            columns: (1..=days).map(column).collect(),
        }
    }

    #[test]
    fn a_grid_is_cut_where_the_terminal_ends() {
        let text = grid(4).text(16, &[vec![4], vec![2, 2]], false);
        assert_eq!(
            text,
            "         1  2\n姓名    一 一\n何思雨  早 早\nMary     . 休\n\n\
             \x20        3  4\n姓名    一 一\n何思雨  早 早\nMary     . 休\n"
        );
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for width in [20, 40, 72, 80, 120] {
            let text = grid(31).text(width, &[vec![31], vec![15, 16], vec![10, 10, 11]], false);
            assert!(text.lines().all(|line| line.width() <= width), "{width}\n{text}");
            assert_eq!(
                text.matches("何思雨").count(),
                [8, 4, 2, 2, 1][[20, 40, 72, 80, 120].iter().position(|w| *w == width).unwrap()],
                "{width}\n{text}"
            );
        }
    }
}
