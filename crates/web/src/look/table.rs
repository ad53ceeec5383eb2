//! A table that becomes a list of blocks on phones.

use maud::{Markup, html};

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    /// Its head, which is the label of its cells on phones.
    pub head: &'a str,
    /// Whether it holds figures, which stand at the end.
    pub number: bool,
}

/// Returns a table; the first cell of each row is the row's own head.
pub fn table(caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table.table {
            caption { (caption) }
            thead {
                tr { @for column in columns { th scope="col" .number[column.number] { (column.head) } } }
            }
            tbody {
                @for row in rows {
                    tr {
                        @for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
                            @if index == 0 {
                                th scope="row" { (cell) }
                            } @else {
                                td .number[column.number] data-head=(column.head) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}
