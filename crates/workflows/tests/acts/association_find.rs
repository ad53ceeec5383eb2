//! *Find My Organization*, *Create Enrollment* and *Enroll New Organization* (rules A2 and A3).

use std::collections::BTreeMap;

use futures::future::join_all;
use membership::association::{Because, Found, Place, Search};
use membership::enrollment::{Contact, Step};
use membership::terms::{KnownOrganizationId, Language, PartnerId, Typed};
use testkit::{World, cast, known};
use workflows::Failure;
use workflows::association;
use workflows::enrollment::{self, Advance, Beginning, Begun, Earlier, Finished};

use crate::enroller::Clerk;
use crate::on_every_database;

/// Enrolls an organization, whatever it is taken for.
async fn enroll(clerk: &Clerk<'_>, contact: Typed) -> PartnerId {
    if let Advance::Offer = clerk.advance(Step::Contact, contact).await.unwrap() {
        let draft = enrollment::draft(clerk.house, clerk.account()).await.unwrap().unwrap();
        let offered = enrollment::offered(clerk.house, &draft).await.unwrap();
        let others = offered.iter().map(|one| one.known.id).collect();
        enrollment::are_not_ours(clerk.house, clerk.account(), others)
            .await
            .unwrap();
    }
    clerk.sign().await;
    clerk
        .advance(Step::IndividualProfile, clerk.individual())
        .await
        .unwrap();
    match clerk.finish(clerk.draft().await).await.unwrap() {
        Finished::Enrolled(id) => id,
        other => panic!("{other:?}"),
    }
}

/// Half of the two hundred are enrolled, half are known, and each has neighbors in its country that are called much like
/// it: the same name with a word more, and words of other names instead of some of its own.
async fn two_hundred(world: &World) -> BTreeMap<String, PartnerId> {
    let clerk = Clerk::register(world, "ana@aalto-brandt.example").await;
    let (mut ids, mut told) = (BTreeMap::new(), Vec::new());
    let all = cast::real_organizations();
    for (number, real) in all.iter().enumerate() {
        if number % 2 == 0 {
            ids.insert(real.legal_name.clone(), enroll(&clerk, real.contact()).await);
        } else {
            told.push(known::of(&world.house, &real.contact()));
        }
        let shown = if real.doing_business_as.is_empty() {
            &real.legal_name
        } else {
            &real.doing_business_as
        };
        let more = ["Energy", "Trading", "Logistics", "Capital", "Foundation"].map(|other| format!("{shown} {other}"));
        let words = |name: &'_ str| name.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mixed = (1..8).map(|step| {
            let (mut own, others) = (
                words(&real.legal_name),
                words(&all[(number + step * 23) % all.len()].legal_name),
            );
            let place = step % own.len();
            own[place].clone_from(&others[step % others.len()]);
            own.join(" ")
        });
        for name in more.into_iter().chain(mixed).filter(|name| *name != real.legal_name) {
            let mut neighbor = real.contact();
            neighbor.set("legal_name", name);
            neighbor.set("doing_business_as", "");
            neighbor.set("city", "Elsewhere");
            neighbor.set("web_address", "");
            told.push(known::of(&world.house, &neighbor));
        }
    }
    known::tell(&world.house, &told).await;
    ids
}

async fn find(world: &World, typed: &Typed) -> Vec<Found> {
    let search = Search::read(typed).unwrap_or_else(|refusals| panic!("{typed:?}: {refusals:?}"));
    association::find(&world.house, &search).await.unwrap()
}

#[tokio::test]
async fn a2_the_right_one_is_in_the_top_three_for_95_of_100() {
    on_every_database!(world, {
        let ids = two_hundred(&world).await;
        let searches = cast::golden_searches();
        assert_eq!(searches.len(), 200);
        let mut by_kind: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
        let mut missed = Vec::new();
        for search in &searches {
            let id = ids.get(&search.expected).map_or("", PartnerId::as_str);
            let found = find(&world, &search.typed(id)).await;
            let place = found.iter().position(|one| one.candidate.legal_name == search.expected);
            let tally = by_kind.entry(&search.kind).or_default();
            tally.0 += 1;
            tally.1 += usize::from(place == Some(0));
            tally.2 += usize::from(place.is_some_and(|place| place < 3));
            if place.is_none_or(|place| place >= 3) {
                let names: Vec<&str> = found.iter().map(|one| one.candidate.shown_name()).collect();
                missed.push(format!(
                    "{} {:?} means {}: {place:?} {names:?}",
                    search.kind, search.name, search.expected
                ));
            }
        }
        let right = searches.len() - missed.len();
        for (kind, (all, first, three)) in &by_kind {
            println!("| {kind} | {all} | {first} | {three} |");
        }
        println!("{right} of {} in the top three\n{}", searches.len(), missed.join("\n"));
        assert!(right * 100 >= searches.len() * 95, "{right}:\n{}", missed.join("\n"));
    });
}

#[tokio::test]
async fn a2_each_search_says_why_it_found_enrolled_and_merely_known_ones() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let id = clerk.enroll(cast::aalto_and_brandt()).await;
        let told = known::of(&world.house, &cast::firm("Alto und Brand AG", "alto"));
        known::tell(&world.house, std::slice::from_ref(&told)).await;
        let typed = |pairs: &[(&str, &str)]| cast::typed(pairs);

        let by_name = find(
            &world,
            &typed(&[("country", "DE"), ("name", "aalto + brandt"), ("city", "HAMBURG")]),
        )
        .await;
        let found: Vec<(&Place, &[Because])> = by_name
            .iter()
            .map(|one| (&one.candidate.place, one.because.as_slice()))
            .collect();
        assert_eq!(
            found,
            [
                (
                    &Place::Enrolled(id.clone()),
                    [Because::DoingBusinessAs, Because::City].as_slice()
                ),
                (
                    &Place::NonEnrolled(told.id),
                    [Because::SimilarName, Because::City].as_slice()
                ),
            ]
        );
        let elsewhere = find(&world, &typed(&[("country", "AT"), ("name", "Aalto & Brandt")])).await;
        assert_eq!(elsewhere, []);

        for (domain, place) in [
            ("jonas@mail.aalto-brandt.example", Place::Enrolled(id.clone())),
            ("www.alto.example", Place::NonEnrolled(told.id)),
        ] {
            let found = find(&world, &typed(&[("by", "domain"), ("domain", domain)])).await;
            assert_eq!(found.len(), 1, "{domain}");
            assert_eq!(
                (&found[0].candidate.place, found[0].because.as_slice()),
                (&place, [Because::Domain].as_slice())
            );
        }
        let by_id = find(
            &world,
            &typed(&[("by", "id"), ("partner_id", &id.grouped().to_lowercase())]),
        )
        .await;
        assert_eq!(by_id[0].because, [Because::PartnerId]);
        let nobodys = PartnerId::from_bits(1);
        assert_eq!(
            find(&world, &typed(&[("by", "id"), ("partner_id", nobodys.as_str())])).await,
            []
        );
    });
}

#[tokio::test]
async fn a2_a_name_is_found_however_many_have_its_pieces() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let id = enroll(&clerk, cast::firm("Zentralbank AG", "zentralbank")).await;
        let crowd: Vec<_> = (0..600)
            .map(|number| {
                known::of(
                    &world.house,
                    &cast::firm(&format!("Zentralbank {number}"), &format!("z{number}")),
                )
            })
            .collect();
        known::tell(&world.house, &crowd).await;
        let found = find(&world, &cast::typed(&[("country", "DE"), ("name", "zentralbank")])).await;
        assert_eq!(found[0].candidate.place, Place::Enrolled(id));
        let one = find(&world, &cast::typed(&[("country", "DE"), ("name", "Zentralbank 417")])).await;
        assert_eq!(one[0].candidate.legal_name, "Zentralbank 417");
    });
}

async fn begin(clerk: &Clerk<'_>, known: Option<KnownOrganizationId>, searched: &Typed, earlier: Earlier) -> Begun {
    let beginning = Beginning {
        known,
        searched: searched.clone(),
        earlier,
    };
    enrollment::begin(clerk.house, clerk.account(), beginning, Language::English)
        .await
        .unwrap()
}

/// Signs and answers what is left, and presses *Finish*.
async fn go_on(clerk: &Clerk<'_>) -> Finished {
    clerk.sign().await;
    clerk
        .advance(Step::IndividualProfile, clerk.individual())
        .await
        .unwrap();
    clerk.finish(clerk.draft().await).await.unwrap()
}

#[tokio::test]
async fn a3_create_enrollment_goes_to_the_agreement_and_finish_marks_it_enrolled() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@nordlicht.example").await;
        let told = known::of(&world.house, &cast::firm("Nordlicht Software GmbH", "nordlicht"));
        known::tell(&world.house, std::slice::from_ref(&told)).await;
        let searched = cast::typed(&[
            ("country", "DE"),
            ("name", "nordlict"),
            ("doing_business_as", "Nordlicht"),
        ]);
        assert_eq!(
            begin(&clerk, Some(told.id), &searched, Earlier::Keep).await,
            Begun::Complete
        );
        let draft = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert_eq!(draft.entries.furthest(), Step::Agreement);
        assert_eq!(draft.entries.typed(Step::Contact).one("doing_business_as"), "Nordlicht");
        // Until Finish it is as it was.
        let found = find(&world, &searched).await;
        assert_eq!(found[0].candidate.place, Place::NonEnrolled(told.id));
        let Finished::Enrolled(id) = go_on(&clerk).await else {
            panic!()
        };
        let found = find(&world, &searched).await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].candidate.place, Place::Enrolled(id.clone()));
        // Who chose it on an old page is led to what it has become.
        let late = Clerk::register(&world, "bo@nordlicht.example").await;
        assert_eq!(
            begin(&late, Some(told.id), &searched, Earlier::Keep).await,
            Begun::Enrolled(id)
        );
        assert_eq!(enrollment::draft(&world.house, late.account()).await.unwrap(), None);
    });
}

#[tokio::test]
async fn a3_of_two_who_claim_one_known_organization_the_first_finish_wins() {
    on_every_database!(world, {
        for round in 0..5 {
            let names = [format!("Erste Runde{round}"), format!("Zweite Wahl{round}")];
            let mut clerks = Vec::new();
            let told = known::of(
                &world.house,
                &cast::firm(&format!("Runde{round} Software GmbH"), &format!("runde{round}")),
            );
            known::tell(&world.house, std::slice::from_ref(&told)).await;
            for (place, name) in names.iter().enumerate() {
                let clerk = Clerk::register(&world, &format!("clerk{place}@runde{round}.example")).await;
                let nothing = Typed::default();
                assert_eq!(
                    begin(&clerk, Some(told.id), &nothing, Earlier::Keep).await,
                    Begun::Complete
                );
                // Each calls it otherwise, so that no claim of a name, a number or a domain settles it: only the record does.
                let mut contact = told.entries.clone();
                contact.set("doing_business_as", name.clone());
                contact.set("legal_name", format!("Runde{round} Software{} GmbH", ["", "s"][place]));
                contact.set("web_address", format!("www.site{place}-{round}.example"));
                clerk.walk(contact).await;
                clerks.push(clerk);
            }
            let drafts = [clerks[0].draft().await, clerks[1].draft().await];
            let finishes = join_all(clerks.iter().zip(drafts).map(|(clerk, draft)| clerk.finish(draft))).await;
            let finishes: Vec<Finished> = finishes.into_iter().map(Result::unwrap).collect();
            let enrolled = |finished: &&Finished| matches!(finished, Finished::Enrolled(_));
            assert_eq!(finishes.iter().filter(enrolled).count(), 1, "{finishes:?}");
            let second = finishes
                .iter()
                .position(|finished| *finished == Finished::Offer)
                .unwrap();
            let draft = enrollment::draft(&world.house, clerks[second].account())
                .await
                .unwrap()
                .unwrap();
            let offered = enrollment::offered(&world.house, &draft).await.unwrap();
            assert_eq!(offered.len(), 1, "{offered:?}");
            assert_eq!(offered[0].because, membership::enrollment::Because::SameRecord);
            // It may be another after all.
            let others = vec![offered[0].known.id];
            let advance = enrollment::are_not_ours(&world.house, clerks[second].account(), others)
                .await
                .unwrap();
            assert_eq!(advance, Advance::To(Step::OrganizationProfile));
            let finished = clerks[second].finish(clerks[second].draft().await).await.unwrap();
            assert!(matches!(finished, Finished::Enrolled(_)), "{finished:?}");
        }
        let marked = "SELECT count(*) FROM known_organizations WHERE enrolled_as IS NOT NULL";
        assert_eq!(world.count(marked).await, 5);
    });
}

#[tokio::test]
async fn a3_what_was_made_another_organization_leaves_the_known_one_as_it_was() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@nordlicht.example").await;
        let told = known::of(&world.house, &cast::firm("Nordlicht Software GmbH", "nordlicht"));
        known::tell(&world.house, std::slice::from_ref(&told)).await;
        begin(&clerk, Some(told.id), &Typed::default(), Earlier::Keep).await;
        clerk.enroll(cast::firm("Südstern Holding AG", "suedstern")).await;
        let marked = "SELECT count(*) FROM known_organizations WHERE enrolled_as IS NOT NULL";
        assert_eq!(world.count(marked).await, 0);
    });
}

#[tokio::test]
async fn a3_what_was_begun_before_is_replaced_only_when_asked() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@nordlicht.example").await;
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        let before = clerk.draft().await;
        let searched = cast::typed(&[("country", "FR"), ("name", "Lumière"), ("city", "Lyon")]);
        let Begun::Earlier(draft) = begin(&clerk, None, &searched, Earlier::Keep).await else {
            panic!()
        };
        assert_eq!(draft.entries.typed(Step::Contact), &cast::aalto_and_brandt());
        assert_eq!(clerk.draft().await, before, "nothing has changed");
        assert_eq!(
            begin(&clerk, None, &searched, Earlier::Replace).await,
            Begun::Incomplete
        );
        let draft = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert_ne!(draft.id, before);
        let contact = draft.entries.typed(Step::Contact);
        assert_eq!((contact.one("legal_name"), contact.one("city")), ("Lumière", "Lyon"));
        let needed: Vec<String> = enrollment::still_needed(&draft)
            .into_iter()
            .map(|one| one.field)
            .collect();
        assert_eq!(needed, ["street", "postal_code", "telephone", "web_address"]);
        assert_eq!(world.count("SELECT count(*) FROM enrollment_drafts").await, 1);
    });
}

#[tokio::test]
async fn a3_a_new_organization_that_is_enrolled_already_is_offered_first() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@nordlicht.example").await;
        clerk.enroll(cast::firm("Nordlicht Software GmbH", "nordlicht")).await;
        let told = known::of(&world.house, &cast::firm("Nordlicht Softwear GmbH", "nordlicht-kiel"));
        known::tell(&world.house, std::slice::from_ref(&told)).await;
        let other = Clerk::register(&world, "bo@nordlicht.example").await;
        assert_eq!(
            begin(&other, Some(told.id), &Typed::default(), Earlier::Keep).await,
            Begun::Offer
        );
        let nobody = KnownOrganizationId::from_uuid(world.house.key());
        let beginning = Beginning {
            known: Some(nobody),
            searched: Typed::default(),
            earlier: Earlier::Keep,
        };
        let missing = enrollment::begin(&world.house, other.account(), beginning, Language::English).await;
        assert!(matches!(missing, Err(Failure::Missing)), "{missing:?}");
        assert!(Contact::check(&told.entries).is_ok());
    });
}
