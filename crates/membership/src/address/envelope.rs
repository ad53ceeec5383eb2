//! An address as it stands on an envelope.

use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;
use icu::properties::{CodePointMapData, props::Script};

use super::check::Address;
use super::format::AddressFormat;
use super::part::Part;
use super::table::{format_of, part};

/// The lines of an envelope, each a row of parts and of the text between them.
#[derive(Debug)]
pub(super) struct Template(Vec<Vec<Piece>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Part(Part),
    Text(&'static str),
}

impl Template {
    /// Reads a format of the table.
    pub(super) fn parse(format: &'static str) -> Option<Self> {
        format.split("%n").map(pieces).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Lists the parts in their order, each once, the second line of the street behind the first.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for piece in self.0.iter().flatten() {
            if let Piece::Part(part) = piece
                && !parts.contains(part)
            {
                parts.push(*part);
                parts.extend((*part == Part::Street).then_some(Part::Street2));
            }
        }
        parts
    }
}

fn pieces(line: &'static str) -> Option<Vec<Piece>> {
    let mut texts = line.split('%');
    let mut pieces: Vec<Piece> = texts
        .next()
        .filter(|text| !text.is_empty())
        .map(Piece::Text)
        .into_iter()
        .collect();
    for text in texts {
        pieces.push(Piece::Part(part(text.chars().next()?)?));
        pieces.extend(Some(&text[1..]).filter(|rest| !rest.is_empty()).map(Piece::Text));
    }
    Some(pieces)
}

impl Address {
    /// Writes the address as its country has it on an envelope, without the country's name.
    ///
    /// Where the country has another order for Latin letters, what is written in Latin letters gets that order.
    pub fn lines(&self) -> Vec<String> {
        let format = format_of(self.country());
        let latin = self.is_latin();
        let template = format.latin.as_ref().filter(|_| latin).unwrap_or(&format.native);
        let mut lines = Vec::new();
        for pieces in &template.0 {
            if pieces == &[Piece::Part(Part::Street)] {
                lines.extend([Part::Street, Part::Street2].map(|part| self.shown(format, part, latin)));
            } else {
                lines.push(self.line(format, pieces, latin));
            }
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    fn line(&self, format: &AddressFormat, pieces: &[Piece], latin: bool) -> String {
        let shown: Vec<Option<String>> = pieces.iter().map(|piece| self.piece(format, *piece, latin)).collect();
        // Text between two parts goes with both of them: no comma hangs behind a part that is not there.
        let is_there = |place: Option<usize>| {
            place
                .and_then(|place| shown.get(place))
                .is_none_or(|part| part != &Some(String::new()))
        };
        let mut line = String::new();
        for (place, piece) in pieces.iter().enumerate() {
            match (piece, &shown[place]) {
                (_, Some(part)) => line.push_str(part),
                (Piece::Text(text), None) if is_there(place.checked_sub(1)) && is_there(Some(place + 1)) => {
                    line.push_str(text)
                }
                _ if !line.is_empty() && !line.ends_with(' ') => line.push(' '),
                _ => {}
            }
        }
        line.trim().to_owned()
    }

    /// Returns a part of a line, both lines of the street in one; nothing for text that only stands between parts.
    fn piece(&self, format: &AddressFormat, piece: Piece, latin: bool) -> Option<String> {
        let Piece::Part(part) = piece else { return None };
        let second = if part == Part::Street {
            self.shown(format, Part::Street2, latin)
        } else {
            String::new()
        };
        let comma = if second.is_empty() { "" } else { ", " };
        Some(format!("{}{comma}{second}", self.shown(format, part, latin)))
    }

    /// Returns a part as the envelope has it; an area that is called like its city is not repeated.
    fn shown(&self, format: &AddressFormat, part: Part, latin: bool) -> String {
        let text = match part {
            Part::Area => Some(self.area(format, latin))
                .filter(|area| *area != self.part(Part::City))
                .unwrap_or_default(),
            _ => self.part(part),
        };
        let written_as = if part == Part::Street2 { Part::Street } else { part };
        if format.capitals.contains(&written_as) {
            let language = LanguageIdentifier::try_from_str(format.language).unwrap_or(LanguageIdentifier::UNKNOWN);
            CaseMapper::new().uppercase_to_string(text, &language).into_owned()
        } else {
            text.to_owned()
        }
    }

    fn area<'a>(&'a self, format: &'a AddressFormat, latin: bool) -> &'a str {
        let key = self.part(Part::Area);
        let area = format.areas.iter().find(|area| area.key == key);
        area.filter(|area| latin && !is_written_in_latin(area.key))
            .map_or(key, |area| area.latin_name)
    }

    /// Tells whether what was typed is in Latin letters. The area is chosen from a list, so it says nothing.
    fn is_latin(&self) -> bool {
        let typed = [Part::Street, Part::Street2, Part::DependentLocality, Part::City]
            .map(|part| self.part(part))
            .concat();
        is_written_in_latin(&typed)
    }
}

fn is_written_in_latin(text: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| scripts.get(c) == Script::Latin)
}
