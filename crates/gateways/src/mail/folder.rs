//! Letters in a folder, for the first run and for trying things out.

use std::io;
use std::path::Path;

use lettre::Message;
use membership::terms::Instant;

use super::MailFailure;

/// Keeps the message as `<time>-<message id>.eml`, and its text beside it where a person can read and follow the link.
///
/// # Errors
/// Whatever the disk says; trying again can help.
pub(super) async fn keep(
    folder: &Path,
    message: &Message,
    text: &str,
    message_id: &str,
    at: Instant,
) -> Result<(), MailFailure> {
    let name = format!("{}-{}", at.strftime("%Y%m%dT%H%M%SZ"), file_name(message_id));
    let readable = format!("{}\n{text}", headers(message));
    let both = async {
        tokio::fs::create_dir_all(folder).await?;
        write_whole(folder, &format!("{name}.txt"), readable.as_bytes()).await?;
        write_whole(folder, &format!("{name}.eml"), &message.formatted()).await
    };
    both.await
        .map_err(|error: io::Error| MailFailure::Later(format!("{}: {error}", folder.display())))
}

/// Writes a file under another name first, so that whoever watches the folder never reads half a letter.
async fn write_whole(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!(".{name}.unfinished"));
    tokio::fs::write(&unfinished, content).await?;
    tokio::fs::rename(&unfinished, folder.join(name)).await
}

fn file_name(message_id: &str) -> String {
    let plain = |character: char| {
        if character.is_ascii_alphanumeric() || ".-_".contains(character) {
            character
        } else {
            '_'
        }
    };
    message_id.trim_matches(['<', '>']).chars().map(plain).collect()
}

fn headers(message: &Message) -> String {
    ["To", "From", "Subject", "Date"]
        .into_iter()
        .filter_map(|name| {
            message
                .headers()
                .get_raw(name)
                .map(|value| format!("{name}: {value}\n"))
        })
        .collect()
}
