//! The fields of the index.

use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};

/// The version of everything that is written into the index: with another one, it is made anew.
pub(crate) const VERSION: u32 = 1;

/// The fields.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub schema: Schema,
    /// The organization, by which an entry is replaced.
    pub organization: Field,
    /// Words of its names.
    pub names: Field,
    /// Words of everything else.
    pub texts: Field,
    /// Values of facets, places and periods, each as it is.
    pub values: Field,
    /// What a lot is drawn by.
    pub lot: Field,
    /// What a result shows.
    pub card: Field,
}

impl Fields {
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        // Our own words, already folded: a blank parts them. Neither frequencies nor lengths are looked at.
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::Basic)
            .set_fieldnorms(false);
        let words = TextOptions::default().set_indexing_options(indexing);
        Self {
            organization: schema.add_text_field("organization", STRING),
            names: schema.add_text_field("names", words.clone()),
            texts: schema.add_text_field("texts", words),
            values: schema.add_text_field("values", STRING),
            lot: schema.add_u64_field("lot", FAST),
            card: schema.add_text_field("card", STORED),
            schema: schema.build(),
        }
    }
}
