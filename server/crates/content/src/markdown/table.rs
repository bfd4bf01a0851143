//! Tables.

use pulldown_cmark::Alignment;

use super::{escape::escape, render::Writer};

/// A table being written.
#[derive(Debug)]
pub(super) struct TableState {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl Writer<'_, '_> {
    /// Wide tables scroll by themselves, with the keyboard too: hence a region with a name that takes the focus.
    pub(super) fn open_table(&mut self, alignments: &[Alignment]) {
        self.table = Some(TableState {
            alignments: alignments.to_vec(),
            column: 0,
            in_head: false,
        });
        let name = escape(&self.context.tables.take(self.context.language));
        self.open(
            &format!(
                "<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"{name}\"><table>"
            ),
            "</tbody></table></section>\n",
        );
    }

    pub(super) fn open_row(&mut self, head: bool) {
        if let Some(table) = &mut self.table {
            table.column = 0;
            table.in_head = head;
        }
        match head {
            true => self.open("<thead><tr>", "</tr></thead><tbody>\n"),
            false => self.open("<tr>", "</tr>\n"),
        }
    }

    pub(super) fn open_cell(&mut self) {
        let (mut align, mut head) = ("", false);
        if let Some(table) = &mut self.table {
            head = table.in_head;
            align = match table.alignments.get(table.column) {
                Some(Alignment::Left) => " class=\"align-left\"",
                Some(Alignment::Center) => " class=\"align-center\"",
                Some(Alignment::Right) => " class=\"align-right\"",
                Some(Alignment::None) | None => "",
            };
            table.column += 1;
        }
        match head {
            true => self.open(&format!("<th scope=\"col\"{align}>"), "</th>"),
            false => self.open(&format!("<td{align}>"), "</td>"),
        }
    }
}
