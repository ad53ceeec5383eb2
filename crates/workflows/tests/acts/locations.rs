//! *Manage Locations*: adding, changing, moving and closing locations, and their contacts (rules L1 to L5, L7, D1).

use futures::future::join;
use membership::access::Reach;
use membership::locations::{Listed, Obstacle, Reshaping};
use membership::refusal::Reason;
use membership::terms::{AccountId, AssociationId, LocationDraftId, LocationId, Typed};
use testkit::{World, cast};
use workflows::association::people;
use workflows::locations::{self as act, Added, Summary, Wish};
use workflows::{Failure, directory, standing};

use crate::people::{Firm, is_missing, reason};
use crate::{on_every_database, races};

const TECHNICAL: &str = "first_technical";
const PRIMARY: &str = "primary";

/// Types what is told of a location.
fn told(name: &str) -> Typed {
    cast::typed(&[
        ("name", name),
        ("country", "CH"),
        ("street", "Zollstrasse 36"),
        ("postal_code", "8005"),
        ("city", "Zürich"),
        ("description_en", "Warehouses, moved one at a time."),
    ])
}

/// An organization whose locations somebody runs.
pub struct Offices<'w> {
    pub firm: Firm<'w>,
    pub headquarters: LocationId,
}

impl<'w> Offices<'w> {
    pub async fn open(world: &'w World) -> Self {
        let firm = Firm::enrolled(world).await;
        let member = standing::member(&world.house, firm.ana, &firm.partner_id)
            .await
            .unwrap();
        let headquarters = act::headquarters(&world.house, &member).await.unwrap();
        Self { firm, headquarters }
    }

    fn draft(&self) -> LocationDraftId {
        LocationDraftId::from_uuid(self.firm.world.house.key())
    }

    async fn send(
        &self,
        who: AccountId,
        draft: LocationDraftId,
        under: LocationId,
        name: &str,
    ) -> Result<Added, Failure> {
        let house = &self.firm.world.house;
        act::add(house, who, &self.firm.partner_id, (draft, under), told(name)).await
    }

    async fn try_add(&self, who: AccountId, under: LocationId, name: &str) -> Result<LocationId, Failure> {
        match self.send(who, self.draft(), under, name).await? {
            Added::Once(location) => Ok(location),
            Added::Otherwise(earlier) => panic!("a new form added {earlier:?} before"),
        }
    }

    pub async fn add(&self, under: LocationId, name: &str) -> LocationId {
        self.try_add(self.firm.ana, under, name).await.unwrap()
    }

    async fn seen(&self, who: AccountId, location: LocationId) -> Result<Summary, Failure> {
        let house = &self.firm.world.house;
        let member = standing::member(house, who, &self.firm.partner_id).await?;
        let (standing, _) = standing::review(house, &member).await?;
        act::summary(house, &member, standing.ends_on, Some(location)).await
    }

    async fn preview(&self, who: AccountId, location: LocationId, wish: Wish) -> Result<Reshaping, Failure> {
        let house = &self.firm.world.house;
        let member = standing::member(house, who, &self.firm.partner_id).await?;
        let preview = act::preview(house, &member, location, wish).await?;
        Ok(preview.reshaping)
    }

    async fn carry_out(&self, who: AccountId, location: LocationId, wish: Wish) -> Result<(), Failure> {
        let shown = self.preview(who, location, wish).await?;
        self.confirm(who, location, wish, &shown).await
    }

    async fn confirm(
        &self,
        who: AccountId,
        location: LocationId,
        wish: Wish,
        shown: &Reshaping,
    ) -> Result<(), Failure> {
        let house = &self.firm.world.house;
        act::carry_out(
            house,
            who,
            &self.firm.partner_id,
            (location, wish),
            Some(shown.digest()),
        )
        .await
    }

    async fn assign(
        &self,
        who: AccountId,
        location: LocationId,
        role: &str,
        choice: Option<AssociationId>,
    ) -> Result<(), Failure> {
        let house = &self.firm.world.house;
        let member = standing::member(house, who, &self.firm.partner_id).await?;
        let shown = act::choosing(house, &member, (location, role), Some(choice)).await?;
        let digest = shown.reshaping.map(|reshaping| reshaping.digest());
        act::assign(house, who, &self.firm.partner_id, (location, role, choice), digest).await
    }

    async fn holder(&self, location: LocationId, role: &str) -> Option<AssociationId> {
        let seen = self.seen(self.firm.ana, location).await.unwrap();
        seen.offices.shape.held(location, role).map(|held| held.holder)
    }

    async fn above(&self, location: LocationId) -> Option<LocationId> {
        let seen = self.seen(self.firm.ana, self.headquarters).await;
        seen.ok().and_then(|seen| seen.offices.shape.tree.above(location))
    }

    /// Mika, who administers a branch.
    pub async fn branch_administrator(&self, branch: LocationId) -> AccountId {
        let mika = self.firm.hire("mika@private.example", "Mika", "Sato").await;
        let reach = Some(Reach::Branch(branch));
        self.firm.let_administer(self.firm.ana, mika, reach).await.unwrap();
        mika
    }
}

#[tokio::test]
async fn l4_save_adds_a_location_once_however_often_it_is_sent_and_lists_it() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let (draft, under) = (offices.draft(), offices.headquarters);
        let send = |name| offices.send(offices.firm.ana, draft, under, name);
        let Added::Once(zurich) = send("Zürich").await.unwrap() else {
            panic!("nothing came before")
        };
        for _ in 0..2 {
            assert_eq!(send("Zürich").await.unwrap(), Added::Once(zurich));
        }
        // The form chooses no key: that is drawn when the location is saved.
        assert_ne!(zurich.uuid(), draft.uuid());
        assert_eq!(world.count("SELECT count(*) FROM locations").await, 2);
        let listing = directory::listing(&world.house, &offices.firm.partner_id)
            .await
            .unwrap();
        assert_eq!(listing.locations.len(), 2);
        assert_eq!(listing.locations[1].descriptions.len(), 1);
        let seen = offices.seen(offices.firm.ana, zurich).await.unwrap().chosen.unwrap();
        assert!(matches!(seen.listed, Listed::Yes { .. }));
        let noted = "SELECT count(*) FROM audit_entries WHERE CAST(deed AS TEXT) LIKE '%location_added%'";
        assert_eq!(world.count(noted).await, 1);
    });
}

#[tokio::test]
async fn l4_a_form_that_comes_again_with_something_else_adds_nothing_and_says_what_it_added() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let (ana, draft, top) = (offices.firm.ana, offices.draft(), offices.headquarters);
        let Added::Once(zurich) = offices.send(ana, draft, top, "Zürich").await.unwrap() else {
            panic!("nothing came before")
        };
        let before = Added::Otherwise(Some((zurich, "Zürich".to_owned())));
        assert_eq!(offices.send(ana, draft, top, "Helsinki").await.unwrap(), before);
        assert_eq!(offices.send(ana, draft, zurich, "Zürich").await.unwrap(), before);
        // What could not be saved is nothing that was added, either.
        assert_eq!(offices.send(ana, draft, top, "ZH").await.unwrap(), before);
        offices.carry_out(ana, zurich, Wish::Close).await.unwrap();
        assert_eq!(
            offices.send(ana, draft, top, "Zürich").await.unwrap(),
            Added::Otherwise(None)
        );
        assert_eq!(world.count("SELECT count(*) FROM locations").await, 2);
    });
}

#[tokio::test]
async fn l4_two_forms_whose_keys_end_alike_have_two_public_addresses() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let drafts = [
            "019a0000-0000-7000-8000-0123456789ab",
            "019a0000-0000-7001-8000-0123456789ab",
        ];
        let mut ends = std::collections::BTreeSet::new();
        for draft in drafts {
            let draft = draft.parse().unwrap();
            let sent = offices
                .send(offices.firm.ana, draft, offices.headquarters, "Zürich")
                .await;
            let Added::Once(location) = sent.unwrap() else {
                panic!("nothing came before")
            };
            ends.insert(location.uuid().simple().to_string()[20..].to_owned());
        }
        assert_eq!(ends.len(), 2);
    });
}

#[tokio::test]
async fn l4_of_two_who_send_one_form_at_once_one_adds_and_the_other_is_told_which() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let (ana, top) = (offices.firm.ana, offices.headquarters);
        for round in 0..races() {
            let draft = offices.draft();
            let (one, other) = join(
                offices.send(ana, draft, top, "Zürich"),
                offices.send(ana, draft, top, "Zürich"),
            )
            .await;
            assert_eq!(one.unwrap(), other.unwrap());
            let count = world.count("SELECT count(*) FROM locations").await;
            assert_eq!(count, i64::try_from(round).unwrap() + 2);
        }
    });
}

#[tokio::test]
async fn l1_a_sixth_level_is_refused_and_nothing_is_kept() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let mut under = offices.headquarters;
        for name in ["Zürich", "Oerlikon", "Halle 550", "Tor West"] {
            under = offices.add(under, name).await;
        }
        let refused = offices.try_add(offices.firm.ana, under, "Rampe").await;
        assert_eq!(reason(refused.map(drop)), Reason::Location(Obstacle::TooDeep));
        assert_eq!(world.count("SELECT count(*) FROM locations").await, 5);
    });
}

#[tokio::test]
async fn l3_what_is_told_of_a_location_is_changed_and_the_trail_says_from_what_to_what() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let mut typed = told("Zürich West");
        typed.set("description_en", "");
        typed.set("description_ja", "倉庫をお引越しします。");
        let (house, partner_id) = (&world.house, &offices.firm.partner_id);
        act::change(house, offices.firm.ana, partner_id, (zurich, None), typed)
            .await
            .unwrap();
        let seen = offices
            .seen(offices.firm.ana, zurich)
            .await
            .unwrap()
            .chosen
            .unwrap()
            .told;
        assert_eq!((seen.name.as_str(), seen.descriptions.len()), ("Zürich West", 1));
        let noted = "SELECT count(*) FROM audit_entries WHERE CAST(deed AS TEXT) LIKE '%location_changed%'
                     AND CAST(deed AS TEXT) LIKE '%description_en%' AND CAST(deed AS TEXT) LIKE '%Warehouses%'";
        assert_eq!(world.count(noted).await, 1);
        let refused = act::change(house, offices.firm.ana, partner_id, (zurich, None), told("ZH")).await;
        assert_eq!(reason(refused), Reason::TooShort { least: 3 });
    });
}

#[tokio::test]
async fn l3_who_edits_what_somebody_else_has_changed_meanwhile_is_told() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let (house, ana, partner_id) = (&world.house, offices.firm.ana, &offices.firm.partner_id);
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let version = async || {
            let seen = offices.seen(ana, zurich).await.unwrap();
            Some(act::version(&seen.chosen.unwrap().told))
        };
        let shown = version().await;
        let save = |shown: &Option<_>, name| act::change(house, ana, partner_id, (zurich, shown.clone()), told(name));
        save(&shown, "Zürich West").await.unwrap();
        save(&shown, "Zürich West")
            .await
            .expect("sent again, it is kept already");
        assert_eq!(reason(save(&shown, "Zürich Ost").await), Reason::EditedMeanwhile);
        save(&version().await, "Zürich Ost").await.unwrap();
    });
}

#[tokio::test]
async fn l3_what_a_form_does_not_ask_for_stays_and_what_is_typed_empty_goes() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let (house, ana, partner_id) = (&world.house, offices.firm.ana, &offices.firm.partner_id);
        let described = async || {
            offices
                .seen(ana, zurich)
                .await
                .unwrap()
                .chosen
                .unwrap()
                .told
                .descriptions
        };
        let asked = |field: &str| !field.starts_with("description");
        let everything = told("Zürich West");
        let typed = Typed::from_pairs(everything.pairs(), asked);
        act::change(house, ana, partner_id, (zurich, None), typed)
            .await
            .unwrap();
        assert_eq!(described().await.len(), 1);
        let mut typed = told("Zürich West");
        typed.set("description_en", "");
        act::change(house, ana, partner_id, (zurich, None), typed)
            .await
            .unwrap();
        assert_eq!(described().await.len(), 0);
    });
}

#[tokio::test]
async fn l2_a_location_administrator_acts_on_their_branch_alone() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let helsinki = offices.add(offices.headquarters, "Helsinki").await;
        let tampere = offices.add(helsinki, "Tampere").await;
        let mika = offices.branch_administrator(helsinki).await;
        let (house, partner_id) = (&world.house, &offices.firm.partner_id);
        offices.try_add(mika, tampere, "Nokia").await.unwrap();
        act::change(house, mika, partner_id, (helsinki, None), told("Helsinki Port"))
            .await
            .unwrap();
        for outside in [offices.headquarters, zurich] {
            assert!(is_missing(&offices.try_add(mika, outside, "Nokia").await));
            assert!(is_missing(
                &act::change(house, mika, partner_id, (outside, None), told("Mine")).await
            ));
            assert!(is_missing(&act::take_off(house, mika, partner_id, outside).await));
            assert!(is_missing(
                &offices.preview(mika, tampere, Wish::Move { under: outside }).await
            ));
        }
        // Nobody takes away the branch that they were given, or makes it everything.
        for wish in [Wish::Close, Wish::Exchange, Wish::Move { under: zurich }] {
            assert!(is_missing(&offices.preview(mika, helsinki, wish).await), "{wish:?}");
        }
        offices.carry_out(mika, tampere, Wish::Close).await.unwrap();
        // Somebody who administers nothing sees the tree, and changes nothing.
        let jo = offices.firm.hire("jo@private.example", "Jo", "Lund").await;
        assert!(offices.seen(jo, zurich).await.unwrap().chosen.unwrap().over.is_none());
        assert!(is_missing(&offices.try_add(jo, zurich, "Nokia").await));
    });
}

#[tokio::test]
async fn l5_assigning_changes_it_there_and_below_and_removing_falls_back() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let oerlikon = offices.add(zurich, "Oerlikon").await;
        let ana = offices.firm.association(offices.firm.ana).await;
        let jo = offices.firm.hire("jo@private.example", "Jo", "Lund").await;
        let jo = offices.firm.association(jo).await;
        assert_eq!(offices.holder(oerlikon, TECHNICAL).await, Some(ana));
        offices
            .assign(offices.firm.ana, zurich, TECHNICAL, Some(jo))
            .await
            .unwrap();
        assert_eq!(offices.holder(oerlikon, TECHNICAL).await, Some(jo));
        assert_eq!(offices.holder(offices.headquarters, TECHNICAL).await, Some(ana));
        assert_eq!(offices.firm.told("contact-assigned").await, ["jo@private.example"]);
        offices.assign(offices.firm.ana, zurich, TECHNICAL, None).await.unwrap();
        assert_eq!(offices.holder(oerlikon, TECHNICAL).await, Some(ana));
        let above = offices
            .assign(offices.firm.ana, offices.headquarters, TECHNICAL, None)
            .await;
        assert_eq!(reason(above), Reason::Location(Obstacle::Required));
    });
}

#[tokio::test]
async fn l5_who_is_assigned_replaces_whom_the_page_showed_and_nobody_else() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let (house, ana, id) = (&world.house, offices.firm.ana, &offices.firm.partner_id);
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let jo = offices.firm.hire("jo@private.example", "Jo", "Lund").await;
        let jo = offices.firm.association(jo).await;
        let mika = offices.firm.hire("mika@private.example", "Mika", "Sato").await;
        let mika = offices.firm.association(mika).await;
        let member = standing::member(house, ana, id).await.unwrap();
        let shown = async |location, person| {
            let choosing = act::choosing(house, &member, (location, TECHNICAL), Some(Some(person))).await;
            choosing.unwrap().reshaping.unwrap().digest()
        };
        let to_jo = shown(zurich, jo).await;
        offices.assign(ana, zurich, TECHNICAL, Some(mika)).await.unwrap();
        let late = act::assign(house, ana, id, (zurich, TECHNICAL, Some(jo)), Some(to_jo)).await;
        assert_eq!(reason(late), Reason::ChangedMeanwhile);
        assert_eq!(offices.holder(zurich, TECHNICAL).await, Some(mika));
        // It has become the headquarters, where a contact is the organization's.
        let to_jo = shown(zurich, jo).await;
        offices.carry_out(ana, zurich, Wish::Exchange).await.unwrap();
        let late = act::assign(house, ana, id, (zurich, TECHNICAL, Some(jo)), Some(to_jo)).await;
        assert_eq!(reason(late), Reason::ChangedMeanwhile);
        let holder = offices.holder(zurich, TECHNICAL).await;
        for seen in [(offices.headquarters, holder), (zurich, Some(jo))] {
            let (headquarters, holder) = seen;
            let seen = Some(people::Seen { headquarters, holder });
            let late = people::hand_on(house, ana, id, (jo, TECHNICAL), seen).await;
            assert_eq!(reason(late), Reason::ChangedMeanwhile);
        }
        let seen = Some(people::Seen {
            headquarters: zurich,
            holder,
        });
        people::hand_on(house, ana, id, (jo, TECHNICAL), seen).await.unwrap();
        assert_eq!(offices.holder(zurich, TECHNICAL).await, Some(jo));
    });
}

#[tokio::test]
async fn l5_a_primary_contact_below_the_headquarters_administers_the_branch_while_they_are_it() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let oerlikon = offices.add(zurich, "Oerlikon").await;
        let jo = offices.firm.hire("jo@private.example", "Jo", "Lund").await;
        let association = offices.firm.association(jo).await;
        offices
            .assign(offices.firm.ana, zurich, PRIMARY, Some(association))
            .await
            .unwrap();
        let reach = offices.firm.right(jo).await.map(|right| right.reach());
        assert_eq!(reach, Some(Reach::Branch(zurich)));
        // A right is a global administrator's to give: Jo runs the branch, and gives none away.
        let mika = offices.firm.hire("mika@private.example", "Mika", "Sato").await;
        let mika = offices.firm.association(mika).await;
        assert!(is_missing(&offices.assign(jo, zurich, PRIMARY, Some(mika)).await));
        // Nor can it be taken from Jo while they are the contact.
        for reach in [None, Some(Reach::Branch(oerlikon))] {
            let taken = offices.firm.let_administer(offices.firm.ana, jo, reach).await;
            assert_eq!(reason(taken), Reason::LocationContactFirst);
        }
        offices.assign(offices.firm.ana, zurich, PRIMARY, None).await.unwrap();
        assert!(offices.firm.right(jo).await.is_none());
    });
}

#[tokio::test]
async fn l7_what_hung_on_a_closed_location_goes_to_the_one_above_and_nothing_is_deleted() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let helsinki = offices.add(offices.headquarters, "Helsinki").await;
        let tampere = offices.add(helsinki, "Tampere").await;
        let mika = offices.branch_administrator(helsinki).await;
        let (house, partner_id) = (&world.house, &offices.firm.partner_id);
        let person = offices.firm.association(mika).await;
        workflows::association::people::place(house, offices.firm.ana, partner_id, person, helsinki)
            .await
            .unwrap();
        let before = offices.firm.told("administration-changed").await.len();
        offices
            .carry_out(offices.firm.ana, helsinki, Wish::Close)
            .await
            .unwrap();
        assert_eq!(offices.above(tampere).await, Some(offices.headquarters));
        let placed =
            "SELECT count(*) FROM associations s JOIN locations l ON l.id = s.location_id WHERE l.closed_at IS NULL";
        assert_eq!(world.count(placed).await, 2);
        // The right over the branch ends with it, and that is told.
        assert!(offices.firm.right(mika).await.is_none());
        let told = offices.firm.told("administration-changed").await;
        assert_eq!(told.len(), before + 2);
        assert_eq!(world.count("SELECT count(*) FROM locations").await, 3);
        let listing = directory::listing(house, partner_id).await.unwrap();
        assert_eq!(listing.locations.len(), 2);
        assert!(is_missing(&offices.seen(offices.firm.ana, helsinki).await));
        let twice = offices.preview(offices.firm.ana, helsinki, Wish::Close).await;
        assert!(is_missing(&twice));
        let headquarters = offices
            .preview(offices.firm.ana, offices.headquarters, Wish::Close)
            .await;
        assert_eq!(reason(headquarters.map(drop)), Reason::Location(Obstacle::Headquarters));
    });
}

#[tokio::test]
async fn l7_the_headquarters_is_exchanged() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let oerlikon = offices.add(zurich, "Oerlikon").await;
        let ana = offices.firm.association(offices.firm.ana).await;
        offices
            .carry_out(offices.firm.ana, oerlikon, Wish::Exchange)
            .await
            .unwrap();
        assert_eq!(offices.above(offices.headquarters).await, Some(oerlikon));
        assert_eq!(offices.above(zurich).await, Some(oerlikon));
        assert_eq!(offices.holder(oerlikon, PRIMARY).await, Some(ana));
        let primary = "SELECT count(*) FROM contact_roles c JOIN locations l ON l.id = c.location_id
                       WHERE l.parent_id IS NULL AND c.role = 'primary'";
        assert_eq!(world.count(primary).await, 1);
        let listing = directory::listing(&world.house, &offices.firm.partner_id)
            .await
            .unwrap();
        assert!(listing.locations[0].is_headquarters && listing.locations[0].id == oerlikon);
    });
}

#[tokio::test]
async fn l7_what_is_confirmed_is_what_was_shown() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let helsinki = offices.add(offices.headquarters, "Helsinki").await;
        let wish = Wish::Close;
        let shown = offices.preview(offices.firm.ana, zurich, wish).await.unwrap();
        offices
            .carry_out(offices.firm.ana, helsinki, Wish::Move { under: zurich })
            .await
            .unwrap();
        let refused = offices.confirm(offices.firm.ana, zurich, wish, &shown).await;
        assert_eq!(reason(refused), Reason::ChangedMeanwhile);
        assert_eq!(offices.above(helsinki).await, Some(zurich));
    });
}

#[tokio::test]
async fn d1_a_location_is_taken_off_the_directory_and_listed_again_but_the_headquarters_stays() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let (house, ana, partner_id) = (&world.house, offices.firm.ana, &offices.firm.partner_id);
        act::take_off(house, ana, partner_id, zurich).await.unwrap();
        assert_eq!(directory::listing(house, partner_id).await.unwrap().locations.len(), 1);
        let seen = offices.seen(ana, zurich).await.unwrap().chosen.unwrap();
        assert_eq!(seen.listed, Listed::Hidden);
        act::list_again(house, ana, partner_id, zurich).await.unwrap();
        assert_eq!(directory::listing(house, partner_id).await.unwrap().locations.len(), 2);
        let refused = act::take_off(house, ana, partner_id, offices.headquarters).await;
        assert_eq!(reason(refused), Reason::Location(Obstacle::Headquarters));
    });
}

#[tokio::test]
async fn x8_of_two_who_move_each_others_location_below_their_own_one_is_second() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let zurich = offices.add(offices.headquarters, "Zürich").await;
        let helsinki = offices.add(offices.headquarters, "Helsinki").await;
        for _ in 0..races() {
            let (ana, top) = (offices.firm.ana, offices.headquarters);
            let below = |under| Wish::Move { under };
            let one = offices.preview(ana, zurich, below(helsinki)).await.unwrap();
            let other = offices.preview(ana, helsinki, below(zurich)).await.unwrap();
            let (one, other) = join(
                offices.confirm(ana, zurich, below(helsinki), &one),
                offices.confirm(ana, helsinki, below(zurich), &other),
            )
            .await;
            assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
            let moved = if one.is_ok() { zurich } else { helsinki };
            let refused = if one.is_ok() { other } else { one };
            assert_eq!(reason(refused), Reason::Location(Obstacle::OwnBranch));
            offices.carry_out(ana, moved, below(top)).await.unwrap();
        }
    });
}

#[tokio::test]
async fn x8_a_location_that_is_added_while_the_one_above_is_closed_hangs_on_no_closed_one() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        for _ in 0..races() {
            let zurich = offices.add(offices.headquarters, "Zürich").await;
            let shown = offices.preview(offices.firm.ana, zurich, Wish::Close).await.unwrap();
            let (added, closed) = join(
                offices.try_add(offices.firm.ana, zurich, "Oerlikon"),
                offices.confirm(offices.firm.ana, zurich, Wish::Close, &shown),
            )
            .await;
            match (added, closed) {
                (Ok(oerlikon), Err(Failure::Refused(_))) => {
                    offices
                        .carry_out(offices.firm.ana, oerlikon, Wish::Close)
                        .await
                        .unwrap();
                    offices.carry_out(offices.firm.ana, zurich, Wish::Close).await.unwrap();
                }
                (Err(Failure::Missing), Ok(())) => {}
                other => panic!("{other:?}"),
            }
        }
        let hanging = "SELECT count(*) FROM locations l JOIN locations p ON p.id = l.parent_id
                       WHERE l.closed_at IS NULL AND p.closed_at IS NOT NULL";
        assert_eq!(world.count(hanging).await, 0);
    });
}
