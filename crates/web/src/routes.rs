//! Every address of the center, and what stands before them.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};

use crate::pages::{
    about, account, association, credentials, designations, directory, enroll_now, enrollment, mailed_links,
    new_address, outside, passkeys, references, sign_in, standing, ways,
};
use crate::{Center, assets, guard, kept, pages};

/// How hard a page is compressed. At the layer's own 4 that takes twice as long, for a sixth fewer bytes.
const QUALITY: CompressionLevel = CompressionLevel::Precise(1);

/// Returns the whole center.
pub fn router(center: Center) -> Router {
    let largest_form = center.settings.largest_form;
    let with = |center: &Center| center.clone();
    Router::new()
        .merge(public())
        .merge(identity(largest_form))
        .merge(own_account())
        .merge(wizard())
        .merge(associating())
        .merge(members())
        .merge(people())
        .merge(locations())
        .merge(domains())
        .merge(customer_references())
        .fallback(pages::faults::not_found)
        .layer(DefaultBodyLimit::max(largest_form))
        .layer(from_fn_with_state(with(&center), guard::chosen_language))
        .layer(from_fn_with_state(with(&center), guard::own_origin))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(with(&center), guard::dressed))
        .layer(from_fn(guard::headers))
        .layer(
            CompressionLayer::new()
                .quality(QUALITY)
                .compress_when(DefaultPredicate::new().and(guard::may_compress)),
        )
        .layer(from_fn_with_state(with(&center), kept::ready))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .with_state(center)
}

fn public() -> Router<Center> {
    Router::new()
        .route("/", get(pages::front::show))
        .route("/assets/{name}", get(assets::serve))
        .route("/enroll-now", get(enroll_now::show))
        .route("/directory", get(directory::search::show))
        .route("/directory/{partner_id}", get(directory::listing::show))
        .route("/directory/{partner_id}/{office}", get(directory::location::show))
        .route("/robots.txt", get(directory::sitemap::robots))
        .route("/sitemap.xml", get(directory::sitemap::index))
        .route("/sitemap/{part}", get(directory::sitemap::part))
        .route("/privacy", get(about::privacy))
        .route("/accessibility", get(about::accessibility))
        .route("/contact", get(about::contact))
}

fn identity(largest_form: usize) -> Router<Center> {
    // The door carries the form whose session ended, encoded once more: each `%` takes three bytes instead of one.
    let carrying = DefaultBodyLimit::max(largest_form.saturating_mul(2));
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::sign_in).layer(carrying))
        .route(
            "/sign-in/passkey",
            get(sign_in::back).post(passkeys::ask).layer(carrying),
        )
        .route(
            "/sign-in/passkey/answer",
            get(sign_in::back).post(passkeys::sign_in).layer(carrying),
        )
        .route(
            "/sign-in/with/{provider}",
            get(sign_in::back).post(outside::depart).layer(carrying),
        )
        .route("/sign-in/with/{provider}/back", get(outside::arrive))
        .route("/sign-out", post(sign_in::sign_out))
        .route(
            "/register",
            get(mailed_links::register_page).post(mailed_links::register),
        )
        .route("/register/sent", get(mailed_links::register_sent))
        .route(
            "/register/{token}",
            get(mailed_links::choose_password_page).post(mailed_links::complete_registration),
        )
        .route("/recover", get(mailed_links::recover_page).post(mailed_links::recover))
        .route("/recover/sent", get(mailed_links::recover_sent))
        .route(
            "/recover/{token}",
            get(mailed_links::new_password_page).post(mailed_links::complete_recovery),
        )
}

fn own_account() -> Router<Center> {
    Router::new()
        .route("/account", get(account::show))
        .route("/account/ways", get(account::back).post(ways::remove))
        .route("/account/passkeys", get(account::back).post(passkeys::begin))
        .route("/account/passkeys/answer", get(account::back).post(passkeys::finish))
        .route("/account/with/{provider}", get(account::back).post(outside::add))
        .route("/account/password", get(account::back).post(account::change_password))
        .route("/account/address", get(account::back).post(account::change_address))
        .route(
            "/account/address/{token}",
            get(new_address::show).post(new_address::confirm),
        )
        .route(
            "/account/preferences",
            get(account::back).post(account::keep_preferences),
        )
        .route("/account/sessions", get(account::back).post(account::end_session))
}

fn wizard() -> Router<Center> {
    Router::new()
        .route("/enroll", get(enrollment::introduce))
        .route(
            "/enroll/contact",
            get(enrollment::contact::show).post(enrollment::contact::next),
        )
        .route(
            "/enroll/contact/found",
            get(enrollment::found::show).post(enrollment::found::go_on),
        )
        .route(
            "/enroll/agreement",
            get(enrollment::agreement::show).post(enrollment::agreement::next),
        )
        .route(
            "/enroll/individual-profile",
            get(enrollment::individual::show).post(enrollment::individual::submit),
        )
        .route(
            "/enroll/organization-profile",
            get(enrollment::organization::show).post(enrollment::organization::finish),
        )
        .route(
            "/enroll/cancel",
            get(enrollment::cancel::ask).post(enrollment::cancel::lose),
        )
        .route(
            "/enroll/congratulations/{partner_id}",
            get(enrollment::congratulations::show),
        )
}

fn associating() -> Router<Center> {
    Router::new()
        .route("/associate", get(association::find::show))
        .route(
            "/associate/enroll",
            get(association::enroll::back).post(association::enroll::begin),
        )
        .route(
            "/associate/request",
            get(association::requests::show).post(association::requests::submit),
        )
        .route(
            "/associate/requests/{request}",
            get(association::requests::look_at).post(association::requests::act_on),
        )
        .route(
            "/associate/requests/{request}/profile",
            get(association::profile::show).post(association::profile::submit),
        )
        .route(
            "/associate/invitation/{token}",
            get(association::invitation::show).post(association::invitation::accept),
        )
        .route(
            "/associate/link/{token}",
            get(association::link::show).post(association::link::go_on),
        )
}

fn members() -> Router<Center> {
    Router::new()
        .route("/organizations/{partner_id}/requests", get(association::inbox::show))
        .route(
            "/organizations/{partner_id}/requests/{request}",
            post(association::inbox::decide),
        )
        .route("/organizations", get(standing::list))
        .route("/organizations/{partner_id}", get(standing::home))
        .route("/organizations/{partner_id}/agreement", get(standing::agreement))
        .route("/organizations/{partner_id}/upgrade", get(standing::upgrade::page))
        .route("/organizations/{partner_id}/upgrade-now", get(standing::upgrade::now))
        .route(
            "/organizations/{partner_id}/points.csv",
            get(standing::upgrade::download),
        )
        .route(
            "/organizations/{partner_id}/designations/{designation}",
            get(designations::show),
        )
        .route(
            "/organizations/{partner_id}/designations/{designation}/enroll",
            get(designations::ask).post(designations::enroll),
        )
        .route(
            "/organizations/{partner_id}/designations/{designation}/congratulations",
            get(designations::congratulations),
        )
        .route(
            "/organizations/{partner_id}/competencies",
            get(standing::competencies::page),
        )
        .route(
            "/organizations/{partner_id}/credentials",
            get(credentials::show).post(credentials::link),
        )
        .route(
            "/organizations/{partner_id}/credentials/{number}/unlink",
            get(credentials::ask).post(credentials::unlink),
        )
}

fn people() -> Router<Center> {
    use association::people;
    Router::new()
        .route("/organizations/{partner_id}/people", get(people::list))
        .route(
            "/organizations/{partner_id}/people/invite",
            get(people::invite_page).post(people::invite),
        )
        .route(
            "/organizations/{partner_id}/people/invitations/{invitation}",
            get(people::to_list).post(people::withdraw_invitation),
        )
        .route(
            "/organizations/{partner_id}/people/approvals/{request}",
            get(people::to_list).post(people::withdraw_approval),
        )
        .route("/organizations/{partner_id}/people/{person}", get(people::show))
        .route(
            "/organizations/{partner_id}/people/{person}/location",
            get(people::to_person).post(people::place),
        )
        .route(
            "/organizations/{partner_id}/people/{person}/administration",
            get(people::to_person_as_global).post(people::administer),
        )
        .route(
            "/organizations/{partner_id}/people/{person}/contact-role",
            get(people::hand_on_page).post(people::hand_on),
        )
        .route(
            "/organizations/{partner_id}/people/{person}/end",
            get(people::end_page).post(people::end),
        )
        .route(
            "/organizations/{partner_id}/profile",
            get(association::own_profile::show).post(association::own_profile::save),
        )
        .route(
            "/organizations/{partner_id}/leave",
            get(people::leave_page).post(people::leave),
        )
}

fn locations() -> Router<Center> {
    use pages::locations as chapter;
    Router::new()
        .route("/organizations/{partner_id}/locations", get(chapter::summary))
        .route(
            "/organizations/{partner_id}/locations/new",
            get(chapter::new).post(chapter::add),
        )
        .route("/organizations/{partner_id}/locations/listing", get(chapter::listing))
        .route(
            "/organizations/{partner_id}/locations/{location}/edit",
            get(chapter::edit).post(chapter::change),
        )
        .route(
            "/organizations/{partner_id}/locations/{location}/move",
            get(chapter::move_page).post(chapter::shift),
        )
        .route(
            "/organizations/{partner_id}/locations/{location}/close",
            get(chapter::close_page).post(chapter::close),
        )
        .route(
            "/organizations/{partner_id}/locations/{location}/headquarters",
            get(chapter::exchange_page).post(chapter::exchange),
        )
        .route(
            "/organizations/{partner_id}/locations/{location}/listing",
            get(chapter::back).post(chapter::list),
        )
        .route(
            "/organizations/{partner_id}/locations/{location}/contacts/{role}",
            get(chapter::contact).post(chapter::assign),
        )
}

fn domains() -> Router<Center> {
    use association::domains;
    Router::new()
        .route(
            "/organizations/{partner_id}/domains",
            get(domains::list).post(domains::claim),
        )
        .route("/organizations/{partner_id}/domains/{domain}", get(domains::show))
        .route(
            "/organizations/{partner_id}/domains/{domain}/check",
            get(domains::back).post(domains::check),
        )
        .route(
            "/organizations/{partner_id}/domains/{domain}/mailbox",
            get(domains::back).post(domains::mail_link),
        )
        .route(
            "/organizations/{partner_id}/domains/{domain}/own-address",
            get(domains::back).post(domains::prove_by_own_address),
        )
        .route(
            "/organizations/{partner_id}/domains/{domain}/end",
            get(domains::end_page).post(domains::end),
        )
        .route(
            "/organizations/{partner_id}/domains/proof/{token}",
            get(domains::link_page).post(domains::use_link),
        )
}

fn customer_references() -> Router<Center> {
    Router::new()
        .route(
            "/references/{token}",
            get(references::answering::show).post(references::answering::answer),
        )
        .route("/organizations/{partner_id}/references", get(references::list))
        .route(
            "/organizations/{partner_id}/references/new",
            get(references::new).post(references::write),
        )
        .route(
            "/organizations/{partner_id}/references/{reference}",
            get(references::show),
        )
        .route(
            "/organizations/{partner_id}/references/{reference}/assign",
            get(references::back).post(references::assign),
        )
        .route(
            "/organizations/{partner_id}/references/{reference}/resend",
            get(references::back).post(references::resend),
        )
        .route(
            "/organizations/{partner_id}/references/{reference}/withdraw",
            get(references::ask).post(references::withdraw),
        )
}
