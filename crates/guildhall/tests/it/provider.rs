//! A provider of sign-in that says whatever a test wants: it is there to lie.

use std::sync::{Arc, Mutex};

use axum::extract::{Form, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gateways::identity::Provider as Configured;
use guildhall::chance::MachineClock;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use testkit::visitor::Visitor;
use tokio::net::TcpListener;
use url::Url;
use workflows::Clock as _;

pub const CLIENT: &str = "partner-center";
pub const SECRET: &str = "quiet herons";

/// What is wrong with what it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    None,
    Issuer,
    Audience,
    Nonce,
    NoNonce,
    Expired,
    Signature,
    AnothersKey,
    AlgorithmNone,
    SharedSecret,
    NoToken,
}

pub const FAULTS: [Fault; 10] = [
    Fault::Issuer,
    Fault::Audience,
    Fault::Nonce,
    Fault::NoNonce,
    Fault::Expired,
    Fault::Signature,
    Fault::AnothersKey,
    Fault::AlgorithmNone,
    Fault::SharedSecret,
    Fault::NoToken,
];

struct Key {
    id: String,
    pair: Ed25519KeyPair,
}

impl Key {
    fn new(id: &str) -> Self {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("a key");
        let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).expect("a key");
        Self { id: id.into(), pair }
    }

    fn public(&self) -> Value {
        let x = URL_SAFE_NO_PAD.encode(self.pair.public_key());
        json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": self.id, "x": x })
    }
}

struct Says {
    fault: Fault,
    claims: Value,
    nonce: String,
    challenge: String,
    key: Key,
    redeemed: usize,
}

/// The provider, until it is dropped with its runtime.
#[derive(Clone)]
pub struct Provider {
    pub issuer: String,
    says: Arc<Mutex<Says>>,
}

/// Somebody who was sent to the provider.
pub struct Sent {
    pub state: String,
    pub back: String,
}

impl Provider {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let issuer = format!("http://127.0.0.1:{}", listener.local_addr().expect("a port").port());
        let says = Says {
            fault: Fault::None,
            claims: json!({}),
            nonce: String::new(),
            challenge: String::new(),
            key: Key::new("first"),
            redeemed: 0,
        };
        let provider = Self {
            issuer,
            says: Arc::new(Mutex::new(says)),
        };
        let pages = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, pages).await });
        provider
    }

    /// A configuration file that names it.
    pub fn file(&self) -> String {
        format!(
            "[[sign_in.providers]]\nid = \"acme\"\nname = \"Acme\"\nissuer = \"{}\"\nclient_id = \"{CLIENT}\"\nclient_secret = \"{SECRET}\"\n",
            self.issuer
        )
    }

    /// The same, as the wiring has it.
    pub fn configured(&self) -> Configured {
        Configured {
            id: "acme".into(),
            name: "Acme".into(),
            issuer: self.issuer.clone(),
            client_id: CLIENT.into(),
            client_secret: SECRET.into(),
        }
    }

    /// From now on it vouches for this person, and lies in this way.
    pub fn says(&self, fault: Fault, claims: Value) {
        let mut says = self.says.lock().expect("it says");
        (says.fault, says.claims) = (fault, claims);
    }

    /// From now on it signs with a key that nobody has seen.
    pub fn changes_its_key(&self, id: &str) {
        self.says.lock().expect("it says").key = Key::new(id);
    }

    pub fn redeemed(&self) -> usize {
        self.says.lock().expect("it says").redeemed
    }

    /// Presses the button at `path`, and notes what was asked of the provider.
    pub async fn leave(&self, visitor: &Visitor, path: &str) -> Sent {
        let answer = visitor.post(path, &[]).await;
        assert_eq!(answer.status(), 200, "{path}");
        let refresh = answer.headers()["refresh"].to_str().expect("an address");
        let address = Url::parse(refresh.strip_prefix("0;url=").expect("at once")).expect("an address");
        assert!(address.as_str().starts_with(&self.issuer), "{address}");
        let asked = |name: &str| {
            let found = address.query_pairs().find(|(other, _)| other == name);
            found.map(|(_, value)| value.into_owned()).unwrap_or_default()
        };
        assert_eq!(
            (asked("response_type").as_str(), asked("code_challenge_method").as_str()),
            ("code", "S256")
        );
        let mut says = self.says.lock().expect("it says");
        (says.nonce, says.challenge) = (asked("nonce"), asked("code_challenge"));
        let back = Url::parse(&asked("redirect_uri"))
            .expect("an address")
            .path()
            .to_owned();
        Sent {
            state: asked("state"),
            back,
        }
    }

    /// Leaves and comes back.
    pub async fn round(&self, visitor: &Visitor, path: &str) -> reqwest::Response {
        let sent = self.leave(visitor, path).await;
        visitor
            .get(&format!("{}?code=a-code&state={}", sent.back, sent.state))
            .await
    }
}

async fn discovery(State(provider): State<Provider>) -> Json<Value> {
    let issuer = &provider.issuer;
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    }))
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    let says = provider.says.lock().expect("it says");
    Json(json!({ "keys": [says.key.public()] }))
}

async fn token(State(provider): State<Provider>, Form(asked): Form<Vec<(String, String)>>) -> Json<Value> {
    let mut says = provider.says.lock().expect("it says");
    says.redeemed += 1;
    let verifier = asked.iter().find(|(name, _)| name == "code_verifier").expect("PKCE");
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier.1));
    assert_eq!(challenge, says.challenge, "who redeems the code is who asked for it");
    let mut answer = json!({ "access_token": "nothing", "token_type": "Bearer", "expires_in": 60 });
    if says.fault != Fault::NoToken {
        answer["id_token"] = signed(&provider.issuer, &says).into();
    }
    Json(answer)
}

fn signed(issuer: &str, says: &Says) -> String {
    let now = MachineClock.now().as_second();
    let mut claims = json!({ "iss": issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": says.nonce });
    for (name, value) in says.claims.as_object().expect("claims") {
        claims[name] = value.clone();
    }
    match says.fault {
        Fault::Issuer => claims["iss"] = "https://elsewhere.example".into(),
        Fault::Audience => claims["aud"] = "another-center".into(),
        Fault::Nonce => claims["nonce"] = "another".into(),
        Fault::NoNonce => {
            claims.as_object_mut().expect("claims").remove("nonce");
        }
        Fault::Expired => claims["exp"] = (now - 3600).into(),
        _ => {}
    }
    let algorithm = match says.fault {
        Fault::AlgorithmNone => "none",
        Fault::SharedSecret => "HS256",
        _ => "EdDSA",
    };
    let header = json!({ "alg": algorithm, "kid": says.key.id, "typ": "JWT" });
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", encode(&header), encode(&claims));
    let mut signature = match says.fault {
        Fault::AlgorithmNone => Vec::new(),
        Fault::SharedSecret => {
            let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
            ring::hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
        }
        Fault::AnothersKey => Key::new("another").pair.sign(text.as_bytes()).as_ref().to_vec(),
        _ => says.key.pair.sign(text.as_bytes()).as_ref().to_vec(),
    };
    if says.fault == Fault::Signature {
        signature[10] ^= 1;
    }
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
}
