//! OpenID Connect: another house vouches for somebody (rule I1). Code flow with PKCE, state and nonce; what a provider says
//! of itself is kept for an hour, and asked for anew when it signs with a key that nobody knows.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use jiff::SignedDuration;
use membership::terms::{EmailAddress, Instant};
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreIdToken, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreTokenResponse, CoreUserInfoClaims,
};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, SignatureVerificationError, TokenResponse as _,
};
use serde::{Deserialize, Serialize};
use tokio::sync::RwLock;

use super::connect::Http;
use super::{IdentityFailure, Person};

/// How long what a provider says of itself is believed without asking.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// How long it is believed at least, whatever keys are named.
const CALM: SignedDuration = SignedDuration::from_secs(60);

/// Signatures that anybody can check and nobody but the provider can make: neither `none` nor a shared secret.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// A provider as the operator configured it.
#[derive(Clone, PartialEq, Eq)]
pub struct Provider {
    /// The word that stands for it in addresses.
    pub id: String,
    /// The name on its button.
    pub name: String,
    /// Its address, as it names itself.
    pub issuer: String,
    /// The name under which it knows the center.
    pub client_id: String,
    /// What the center proves itself with.
    pub client_secret: String,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Provider({}, {}, {})", self.id, self.issuer, self.client_id)
    }
}

/// What has to be remembered while somebody is away at a provider; nobody else may see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Memory {
    /// Comes back with the browser: the answer belongs to this question.
    pub state: String,
    /// Comes back in what the provider signs.
    pub nonce: String,
    /// Proves to the provider that who redeems the code is who asked for it.
    pub verifier: String,
}

/// Somebody leaves for a provider.
#[derive(Debug)]
pub struct Departure {
    /// Where to.
    pub address: String,
}

/// What a browser brings back from a provider.
#[derive(Debug, Clone, Default)]
pub struct Return {
    /// The code that stands for what the provider knows.
    pub code: String,
    /// What was sent along.
    pub state: String,
    /// Who answers, where the provider says so (RFC 9207).
    pub issuer: Option<String>,
}

type Ready =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// What a provider said of itself, and when.
type Said = (Arc<CoreProviderMetadata>, Instant);

/// A provider with what it says of itself.
#[derive(Debug)]
pub struct Known {
    provider: Provider,
    return_to: String,
    said: RwLock<Option<Said>>,
}

impl Known {
    /// Gets to know a provider of a center at this address; it is not asked anything yet.
    pub(super) fn new(provider: Provider, public_url: &str) -> Self {
        let center = public_url.trim_end_matches('/');
        Self {
            return_to: format!("{center}/sign-in/with/{}/back", provider.id),
            provider,
            said: RwLock::new(None),
        }
    }

    /// Returns what the operator configured.
    pub fn provider(&self) -> &Provider {
        &self.provider
    }

    /// Returns where to send somebody whose question is remembered so.
    ///
    /// # Errors
    /// [`IdentityFailure::Unreachable`] where the provider does not say how.
    pub async fn depart(&self, memory: &Memory, now: Instant) -> Result<Departure, IdentityFailure> {
        let client = self.client(&Http::new().map_err(unreachable)?, now, FRESH).await?;
        let verifier = PkceCodeVerifier::new(memory.verifier.clone());
        let (state, nonce) = (CsrfToken::new(memory.state.clone()), Nonce::new(memory.nonce.clone()));
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (address, _, _) = client
            .authorize_url(flow, move || state, move || nonce)
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        Ok(Departure {
            address: address.into(),
        })
    }

    /// Redeems what a browser brought back, and checks everything about who the provider says it is.
    ///
    /// # Errors
    /// [`IdentityFailure::Refused`] where it does not belong together, is not the provider's, or not for us now.
    pub async fn arrive(&self, memory: &Memory, back: &Return, now: Instant) -> Result<Person, IdentityFailure> {
        if memory.state.is_empty() || back.state != memory.state {
            return Err(refused("the state is another"));
        }
        if back
            .issuer
            .as_ref()
            .is_some_and(|issuer| *issuer != self.provider.issuer)
        {
            return Err(refused("another issuer answered"));
        }
        let http = Http::new().map_err(unreachable)?;
        let client = self.client(&http, now, FRESH).await?;
        let response = redeem(&client, &http, memory, back).await?;
        let token = response.id_token().ok_or_else(|| refused("there is no ID token"))?;
        match person(&client, &http, &response, token, memory, now).await {
            Err(Doubt::UnknownKey) => {
                let client = self.client(&http, now, CALM).await?;
                person(&client, &http, &response, token, memory, now).await
            }
            known => known,
        }
        .map_err(IdentityFailure::from)
    }

    /// Returns a client with what the provider said of itself not longer ago than `age`.
    async fn client(&self, http: &Http, now: Instant, age: SignedDuration) -> Result<Ready, IdentityFailure> {
        let said = self.said(http, now, age).await?;
        let Provider {
            client_id,
            client_secret,
            ..
        } = &self.provider;
        let secret = (!client_secret.is_empty()).then(|| ClientSecret::new(client_secret.clone()));
        let return_to = RedirectUrl::new(self.return_to.clone()).map_err(unreachable)?;
        let client = CoreClient::from_provider_metadata((*said).clone(), ClientId::new(client_id.clone()), secret);
        Ok(client.set_redirect_uri(return_to))
    }

    async fn said(
        &self,
        http: &Http,
        now: Instant,
        age: SignedDuration,
    ) -> Result<Arc<CoreProviderMetadata>, IdentityFailure> {
        let fresh = |said: &Option<Said>| {
            let young = |(_, at): &&Said| now.duration_since(*at) < age;
            said.as_ref().filter(young).map(|(said, _)| said.clone())
        };
        if let Some(said) = fresh(&*self.said.read().await) {
            return Ok(said);
        }
        let mut kept = self.said.write().await;
        if let Some(said) = fresh(&kept) {
            return Ok(said);
        }
        let issuer = IssuerUrl::new(self.provider.issuer.clone()).map_err(unreachable)?;
        let said = CoreProviderMetadata::discover_async(issuer, http)
            .await
            .map_err(unreachable)?;
        let said = Arc::new(said);
        *kept = Some((said.clone(), now));
        Ok(said)
    }
}

/// Why a token proves nobody.
enum Doubt {
    /// It is signed with a key that the provider has not named to us.
    UnknownKey,
    /// For another reason.
    Other(String),
}

impl From<Doubt> for IdentityFailure {
    fn from(doubt: Doubt) -> Self {
        match doubt {
            Doubt::UnknownKey => refused("the key is unknown"),
            Doubt::Other(why) => Self::Refused(why),
        }
    }
}

impl Doubt {
    fn other(why: impl std::fmt::Display) -> Self {
        Self::Other(why.to_string())
    }
}

async fn redeem(
    client: &Ready,
    http: &Http,
    memory: &Memory,
    back: &Return,
) -> Result<CoreTokenResponse, IdentityFailure> {
    client
        .exchange_code(AuthorizationCode::new(back.code.clone()))
        .map_err(unreachable)?
        .set_pkce_verifier(PkceCodeVerifier::new(memory.verifier.clone()))
        .request_async(http)
        .await
        .map_err(|error| refused(&error.to_string()))
}

async fn person(
    client: &Ready,
    http: &Http,
    response: &CoreTokenResponse,
    token: &CoreIdToken,
    memory: &Memory,
    now: Instant,
) -> Result<Person, Doubt> {
    let verifier = client
        .id_token_verifier()
        .set_allowed_algs(SIGNATURES)
        .set_time_fn(move || DateTime::<Utc>::from_timestamp(now.as_second(), 0).unwrap_or_default());
    let claims = token
        .claims(&verifier, &Nonce::new(memory.nonce.clone()))
        .map_err(|error| match error {
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => {
                Doubt::UnknownKey
            }
            error => Doubt::Other(format!(
                "{error}: {:?}",
                std::error::Error::source(&error).map(ToString::to_string)
            )),
        })?;
    belongs_together(response, token, &verifier, claims.access_token_hash())?;
    let mut email = claims.email().map(|email| (email.to_string(), claims.email_verified()));
    if email.is_none()
        && let Some(asked) = ask_for_more(client, http, response, claims.subject()).await?
    {
        email = asked.email().map(|email| (email.to_string(), asked.email_verified()));
    }
    let proved = email.filter(|(_, verified)| *verified == Some(true));
    Ok(Person {
        issuer: claims.issuer().to_string(),
        subject: claims.subject().to_string(),
        email: proved.and_then(|(email, _)| EmailAddress::exact(&email)),
    })
}

/// Where the provider signed which access token it gave, it is that one.
fn belongs_together(
    response: &CoreTokenResponse,
    token: &CoreIdToken,
    verifier: &CoreIdTokenVerifier<'_>,
    expected: Option<&AccessTokenHash>,
) -> Result<(), Doubt> {
    let Some(expected) = expected else { return Ok(()) };
    let algorithm = token.signing_alg().map_err(Doubt::other)?;
    let key = token.signing_key(verifier).map_err(Doubt::other)?;
    let actual = AccessTokenHash::from_token(response.access_token(), algorithm, key).map_err(Doubt::other)?;
    if actual == *expected {
        Ok(())
    } else {
        Err(Doubt::other("the access token is another"))
    }
}

/// Asks the provider for what it did not sign, of the same person.
async fn ask_for_more(
    client: &Ready,
    http: &Http,
    response: &CoreTokenResponse,
    subject: &openidconnect::SubjectIdentifier,
) -> Result<Option<CoreUserInfoClaims>, Doubt> {
    let Ok(asking) = client.user_info(response.access_token().clone(), Some(subject.clone())) else {
        return Ok(None);
    };
    asking.request_async(http).await.map(Some).map_err(Doubt::other)
}

fn refused(why: &str) -> IdentityFailure {
    IdentityFailure::Refused(why.to_owned())
}

fn unreachable(error: impl std::error::Error) -> IdentityFailure {
    let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
    IdentityFailure::Unreachable(format!("{error}{cause}"))
}
