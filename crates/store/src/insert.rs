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
/// constraint refuses is left out, and the number of rows says so. With `last` before that, it waits for the commit.
macro_rules! insert {
    ($tx:expr, last or ignore $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {{
        $tx.last(insert!(@text " ON CONFLICT DO NOTHING", $table { $($column),+ }))$(.bind($value))+;
    }};
    ($tx:expr, or ignore $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {
        $crate::Conn::sql($tx, insert!(@text " ON CONFLICT DO NOTHING", $table { $($column),+ }))$(.bind($value))+.run()
    };
    ($tx:expr, last $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {{
        $tx.last(insert!(@text "", $table { $($column),+ }))$(.bind($value))+;
    }};
    ($tx:expr, $table:ident { $($column:ident : $value:expr),+ $(,)? }) => {
        $crate::Conn::sql($tx, insert!(@text "", $table { $($column),+ }))$(.bind($value))+.run()
    };
    (@text $ending:literal, $table:ident { $($column:ident),+ }) => {{
        static TEXT: std::sync::LazyLock<&'static str> = std::sync::LazyLock::new(|| {
            $crate::insert::text(stringify!($table), &[$(stringify!($column)),+], $ending)
        });
        *TEXT
    }};
}
pub(crate) use insert;
