//! Style, script and pictures, embedded in the binary and served under names that change with their content.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};

/// A name changes with its content, so what was once fetched is never asked for again.
const FOREVER: &str = "public, max-age=31536000, immutable";

#[derive(RustEmbed)]
#[folder = "../../assets"]
struct Folder;

struct Asset {
    url: String,
    kind: &'static str,
    file: EmbeddedFile,
}

/// Every asset by its plain name, read and hashed once.
static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let read = |name: std::borrow::Cow<'static, str>| Some((name.to_string(), asset(&name, Folder::get(&name)?)));
    Folder::iter().filter_map(read).collect()
});

/// Returns the address of an asset by its plain name, such as `style.css`.
///
/// # Panics
/// If there is no such asset: every name is written in this crate, and every page asks for it.
pub fn url(name: &str) -> &'static str {
    &ASSETS
        .get(name)
        .expect("an asset that a page names is in the folder")
        .url
}

/// Serves an asset by its hashed name.
pub async fn serve(Path(name): Path<String>) -> Response {
    let asked = ASSETS
        .values()
        .find(|asset| asset.url.strip_prefix("/assets/") == Some(&name));
    match asked {
        Some(asset) => {
            let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, FOREVER)];
            (headers, asset.file.data.clone()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn asset(name: &str, file: EmbeddedFile) -> Asset {
    let hash: String = Sha256::digest(&file.data)
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (stem, kind) = match name.rsplit_once('.') {
        Some((stem, "css")) => (stem, "text/css; charset=utf-8"),
        Some((stem, "js")) => (stem, "text/javascript; charset=utf-8"),
        Some((stem, "svg")) => (stem, "image/svg+xml"),
        Some((stem, _)) => (stem, "application/octet-stream"),
        None => (name, "application/octet-stream"),
    };
    let ending = &name[stem.len()..];
    Asset {
        url: format!("/assets/{stem}.{hash}{ending}"),
        kind,
        file,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_asset_is_served_forever_under_its_hash_and_under_no_other_name() {
        let url = url("style.css");
        let name = url.strip_prefix("/assets/").unwrap();
        assert!(name.starts_with("style.") && name.ends_with(".css") && name.len() == "style.12345678.css".len());

        let served = serve(Path(name.to_owned())).await;
        assert_eq!(served.status(), StatusCode::OK);
        assert_eq!(served.headers()[header::CACHE_CONTROL], FOREVER);
        assert_eq!(served.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        for other in ["style.css", "style.00000000.css", "", "../style.css"] {
            assert_eq!(
                serve(Path(other.to_owned())).await.status(),
                StatusCode::NOT_FOUND,
                "{other}"
            );
        }
    }
}
