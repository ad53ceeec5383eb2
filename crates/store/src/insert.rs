//! `insert!`: an INSERT whose text is built once for each place that it is written.

/// Writes the text of an INSERT with a `$n` for each column.
pub(crate) fn text(table: &str, columns: &[&str], ending: &str) -> &'static str {
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let text = format!(
        "INSERT INTO {table} ({}) VALUES ({}){ending}",
        columns.join(", "),
        places.join(", ")
    );
    Box::leak(text.into_boxed_str())
}

/// `insert!(tx, table { column: value, … })`, and the same with `or ignore` before the table: then a row that a
/// constraint refuses is left out, and the number of rows says so.
macro_rules! insert {
    ($tx:expr, or ignore $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {
        insert!(@ $tx, " ON CONFLICT DO NOTHING", $table { $($column: $value),+ })
    };
    ($tx:expr, $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {
        insert!(@ $tx, "", $table { $($column: $value),+ })
    };
    (@ $tx:expr, $ending:literal, $table:ident { $($column:ident : $value:expr),+ }) => {{
        static TEXT: std::sync::LazyLock<&'static str> = std::sync::LazyLock::new(|| {
            $crate::insert::text(stringify!($table), &[$(stringify!($column)),+], $ending)
        });
        $crate::Conn::sql($tx, *TEXT)$(.bind($value))+.run()
    }};
}
pub(crate) use insert;
