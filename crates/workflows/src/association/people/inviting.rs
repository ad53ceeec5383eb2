//! Inviting people by e-mail, several at once; accepting (rule A9).

use membership::association::{Applicant, Decision, invited, may_mail_again};
use membership::audit::Deed;
use membership::letters::Letter;
use membership::names;
use membership::sign_in::LinkPurpose;
use membership::terms::{
    AccountId, EmailAddress, InvitationId, Language, LocationId, MailedLinkId, PartnerId, RequestId, Typed,
};
use store::records::association_requests::{self, Decided};
use store::records::invitations::{self, Invitation};
use store::records::mailed_links::{self, MailedLink};
use store::records::{accounts, associations, organizations};
use store::views::association::{self as views, Joinable, people as reads};
use store::{Conn, Tx};

use super::super::closing::close;
use super::{location_within, root};
use crate::access::{member, run_people};
use crate::audit::note;
use crate::{Failure, House, Secret, mail};

/// What became of the addresses that were invited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Inviting {
    /// To how many an invitation is on its way.
    pub mailed: usize,
    /// How many are associated already.
    pub associated: usize,
    /// How many were invited within the last day, or by too many within an hour: they are not written to again.
    pub waiting: usize,
}

/// Invites everybody whose address was entered, each mailbox once a day at most.
///
/// # Errors
/// [`Failure::Refused`] for what is no address; [`Failure::Missing`] for who does not administer the location.
pub async fn invite(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    typed: &str,
    location: Option<LocationId>,
    language: Language,
) -> Result<Inviting, Failure> {
    let mut addresses = invited(typed).map_err(|refusal| Failure::Refused(vec![refusal]))?;
    // Each waits for its turn: in one order, so that two organizations that invite the same people do not wait in a circle.
    addresses.sort_by_key(EmailAddress::key);
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let location = match location {
            Some(location) => location,
            None => root(&mut tx, &administrator).await?,
        };
        location_within(&mut tx, &administrator, location).await?;
        let asked = views::joinable(&mut tx, administrator.organization())
            .await?
            .ok_or(Failure::Missing)?;
        let by = views::name_of(&mut tx, asked.id, administrator.association()).await?;
        let (first, last) = by.unwrap_or_default();
        let from = From {
            asked,
            administrator: names::of_person(&first, &last),
            language,
        };
        let mut inviting = Inviting::default();
        for email in addresses {
            if reads::is_associated(&mut tx, from.asked.id, &email).await? {
                inviting.associated += 1;
                continue;
            }
            let open = invitations::open_of(&mut tx, from.asked.id, &email).await?;
            let now = house.now();
            let last = invitations::last_mailed(&mut tx, from.asked.id, &email).await?;
            let is_recent = last.is_some_and(|last| !may_mail_again(last, now));
            if is_recent || !mail::may_link(&house, &mut tx, LinkPurpose::Invite, &email).await? {
                inviting.waiting += 1;
                continue;
            }
            let invitation = Invitation {
                id: open
                    .as_ref()
                    .map_or_else(|| InvitationId::from_uuid(house.key()), |open| open.id),
                organization: from.asked.id,
                email: email.clone(),
                location,
                invited_by: administrator.association(),
                mailed_at: now,
                works_until: now.saturating_add(LinkPurpose::Invite.lifetime()).unwrap_or(now),
            };
            match open {
                Some(_) => invitations::renew(&mut tx, &invitation).await?,
                None => invitations::insert(&mut tx, &invitation).await?,
            }
            write(&house, &mut tx, &from, &invitation).await?;
            note(&house, &mut tx, from.asked.id, account, Deed::Invited { email });
            inviting.mailed += 1;
        }
        tx.commit().await?;
        Ok(inviting)
    };
    house.carry_out(act).await
}

/// Who invites.
struct From {
    asked: Joinable,
    administrator: String,
    language: Language,
}

async fn write(house: &House, tx: &mut Tx, from: &From, invitation: &Invitation) -> Result<(), Failure> {
    let link = MailedLink {
        id: MailedLinkId::from_uuid(house.key()),
        purpose: LinkPurpose::Invite,
        email: invitation.email.clone(),
        account: None,
        subject: Some(invitation.id.uuid()),
        return_to: None,
        made_at: invitation.mailed_at,
        works_until: invitation.works_until,
    };
    let secret = Secret::draw(house.dice());
    mailed_links::insert(tx, &link, secret.hash()).await?;
    let letter = Letter::Invited {
        organization: from.asked.shown_name.clone(),
        administrator: from.administrator.clone(),
        link: house.links.to(&format!("/associate/invitation/{}", secret.reveal())),
        until: invitation.works_until,
    };
    let language = accounts::language_of(tx, &invitation.email)
        .await?
        .unwrap_or(from.language);
    let occasion = format!("invited:{}", link.id);
    let about = (from.asked.country, language);
    mail::post_about(house, tx, occasion, invitation.email.clone(), about, letter);
    Ok(())
}

/// Lists the invitations that nobody has accepted, to locations that somebody administers.
///
/// # Errors
/// The database failed.
pub async fn open_invitations(
    house: &House,
    administrator: &membership::access::Administrator,
) -> Result<Vec<Invitation>, Failure> {
    let mut reader = house.db.read().await?;
    let root = root(&mut reader, administrator).await?;
    let mut open = Vec::new();
    for invitation in invitations::open(&mut reader, administrator.organization()).await? {
        if reads::is_within(&mut reader, administrator.organization(), invitation.location, root).await? {
            open.push(invitation);
        }
    }
    Ok(open)
}

/// Takes an invitation back. Its link works no longer.
///
/// # Errors
/// [`Failure::Missing`] where there is none to a location that the reader administers.
pub async fn withdraw_invitation(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: InvitationId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let invitation = invitations::take(&mut tx, id)
            .await?
            .filter(|invitation| invitation.organization == administrator.organization())
            .ok_or(Failure::Missing)?;
        location_within(&mut tx, &administrator, invitation.location).await?;
        invitations::withdraw(&mut tx, id, house.now()).await?;
        mailed_links::void_of_subject(&mut tx, id.uuid(), house.now()).await?;
        let email = invitation.email;
        let deed = Deed::InvitationWithdrawn { email };
        note(&house, &mut tx, administrator.organization(), account, deed);
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

/// What the page of an invitation shows.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// The invitation.
    pub invitation: Invitation,
    /// The organization.
    pub organization: Joinable,
    /// First and last name of who invites.
    pub by: (String, String),
    /// Whether the reader is associated already.
    pub is_associated: bool,
}

/// Reads the invitation of a mailed link. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or no longer.
pub async fn open_invitation(house: &House, account: AccountId, secret: &Secret) -> Result<Acceptance, Failure> {
    let mut reader = house.db.read().await?;
    let id = subject(house, &mut reader, secret).await?;
    let invitation = invitations::find(&mut reader, id).await?.ok_or(Failure::Missing)?;
    let organization = views::joinable(&mut reader, invitation.organization)
        .await?
        .ok_or(Failure::Missing)?;
    let by = views::name_of(&mut reader, organization.id, invitation.invited_by).await?;
    drop(reader);
    Ok(Acceptance {
        is_associated: member(house, account, &organization.partner_id).await.is_ok(),
        by: by.unwrap_or_default(),
        invitation,
        organization,
    })
}

async fn subject(house: &House, conn: &mut impl Conn, secret: &Secret) -> Result<InvitationId, Failure> {
    let link = mailed_links::find(conn, secret.hash(), LinkPurpose::Invite, house.now()).await?;
    link.and_then(|link| link.subject)
        .map(InvitationId::from_uuid)
        .ok_or(Failure::Missing)
}

/// Accepts an invitation: it is a request that is approved, whose mailbox is proved by the link. Returns the request, whose
/// individual profile is asked for next.
///
/// # Errors
/// [`Failure::Refused`] with everything that is wrong with the name; else as [`open_invitation`].
pub async fn accept(house: &House, account: AccountId, secret: Secret, typed: &Typed) -> Result<RequestId, Failure> {
    let shown = open_invitation(house, account, &secret).await?;
    if shown.is_associated {
        return Err(Failure::Missing);
    }
    let mut typed = typed.clone();
    typed.set("email", shown.invitation.email.as_str());
    let applicant = Applicant::check(&typed).map_err(Failure::Refused)?;
    let house_ = house.clone();
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let partner_id = &shown.organization.partner_id;
        organizations::take(&mut tx, partner_id)
            .await?
            .ok_or(Failure::Missing)?;
        if associations::tie(&mut tx, account, partner_id).await?.is_some() {
            return Err(Failure::Missing);
        }
        let now = house.now();
        let link = mailed_links::find(&mut tx, secret.hash(), LinkPurpose::Invite, now)
            .await?
            .ok_or(Failure::Missing)?;
        // The invitation first: who takes it back makes its links work no longer, in this order.
        let invitation = invitations::take(&mut tx, shown.invitation.id)
            .await?
            .ok_or(Failure::Missing)?;
        if !mailed_links::spend(&mut tx, link.id, now).await? {
            return Err(Failure::Missing);
        }
        invitations::accept(&mut tx, invitation.id, account, now).await?;
        let request = approved(&house, &mut tx, account, &invitation, &applicant).await?;
        tx.commit().await?;
        Ok(request)
    };
    house.carry_out(act).await
}

/// A request that is open already is the one that is approved; one that was approved before gives way to it.
async fn approved(
    house: &House,
    tx: &mut Tx,
    account: AccountId,
    invitation: &Invitation,
    applicant: &Applicant,
) -> Result<RequestId, Failure> {
    let (organization, now) = (invitation.organization, house.now());
    let mut open = None;
    for before in association_requests::take_unfinished(tx, account, organization).await? {
        match before.decided {
            Some(_) => _ = close(house, tx, before.id, None).await?,
            None => open = Some(before.id),
        }
    }
    let id = match open {
        Some(id) => id,
        None => {
            let id = RequestId::from_uuid(house.key());
            association_requests::insert(tx, id, (organization, invitation.location), account, applicant, now).await?;
            id
        }
    };
    association_requests::correct(tx, id, applicant).await?;
    association_requests::place(tx, id, invitation.location).await?;
    association_requests::prove_mailbox(tx, id, now).await?;
    let is_here = associations::tie_of(tx, organization, invitation.invited_by)
        .await?
        .is_some();
    let decided = Decided {
        decision: Decision::Approved,
        at: now,
        by: is_here.then_some(invitation.invited_by),
        reason: None,
    };
    association_requests::decide(tx, id, &decided).await?;
    mailed_links::void_of_subject(tx, id.uuid(), now).await?;
    let email: EmailAddress = applicant.email.clone();
    note(house, tx, organization, account, Deed::RequestApproved { email });
    Ok(id)
}
