//! Small Business Specialist: enrolled once for the organization, renewed yearly, shown location by location (rules S1 to S4).

use futures::future::join;
use jiff::SignedDuration;
use membership::designations::Obstacle;
use membership::terms::{AccountId, Day, LocationId};
use testkit::World;
use workflows::association::people;
use workflows::designations::{self as act, Enrolled, Review};
use workflows::{Failure, credentials, standing};

use crate::credentials::take_in_register;
use crate::locations::Offices;
use crate::on_every_database;

const SPECIALIST: &str = "small_business_specialist";
const EXAMS: &str = "MC-1,Mika,Lind,,,,small_business_server,2025-06-01\n\
    MC-2,Noor,Haddad,,,,small_business_sales_assessment,2025-06-01\n";

impl Offices<'_> {
    async fn enroll(&self, who: AccountId) -> Result<Enrolled, Failure> {
        act::enroll(&self.firm.world.house, who, &self.firm.partner_id, SPECIALIST).await
    }

    async fn review(&self) -> Review {
        let house = &self.firm.world.house;
        let member = standing::member(house, self.firm.ana, &self.firm.partner_id)
            .await
            .unwrap();
        act::review(house, &member, SPECIALIST).await.unwrap()
    }

    /// The locations at which it shows.
    async fn shown_at(&self) -> Vec<LocationId> {
        let judged = self.review().await.standing.locations;
        let judged: Vec<String> = judged
            .into_iter()
            .filter(|at| at.is_shown)
            .map(|at| at.location)
            .collect();
        let mut reader = self.firm.world.house.db.read().await.unwrap();
        let organization = self.firm.organization().await;
        let kept = store::records::designations::recognized(&mut reader, organization)
            .await
            .unwrap();
        let kept: Vec<LocationId> = kept.into_iter().map(|(location, _)| location).collect();
        assert_eq!(
            judged,
            kept.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "what is kept is what is judged"
        );
        kept
    }

    /// Two colleagues who together meet what is asked for: who passed the technical exam, and who passed the assessment.
    async fn qualify(&self) -> (AccountId, AccountId) {
        take_in_register(self.firm.world, EXAMS).await;
        let mika = self.firm.hire("mika@aalto-brandt.example", "Mika", "Lind").await;
        self.firm.link(mika, "MC-1").await;
        let noor = self.firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        self.firm.link(noor, "MC-2").await;
        (mika, noor)
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

async fn days_later(world: &World, days: i64) {
    world.clock.advance(SignedDuration::from_hours(24 * days));
    while standing::due(&world.house).await.unwrap() > 0 {}
}

#[tokio::test]
async fn s1_who_does_not_qualify_is_told_what_is_missing_and_who_does_is_enrolled_once() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let review = offices.review().await;
        assert_eq!(review.enrolling, Err(Obstacle::NotQualified));
        assert_eq!(
            review
                .standing
                .requirements
                .iter()
                .filter(|asked| !asked.is_met)
                .count(),
            2
        );
        assert_eq!(offices.enroll(offices.firm.ana).await.unwrap(), Enrolled::NotQualified);
        let (mika, _) = offices.qualify().await;
        assert!(
            matches!(offices.enroll(mika).await, Err(Failure::Missing)),
            "only who administers enrolls it"
        );
        let at_once = join(offices.enroll(offices.firm.ana), offices.enroll(offices.firm.ana)).await;
        assert_eq!((at_once.0.unwrap(), at_once.1.unwrap()), (Enrolled::Yes, Enrolled::Yes));
        assert_eq!(offices.review().await.standing.held_until, Some(day("2027-11-21")));
    });
}

#[tokio::test]
async fn s4_its_points_count_for_the_organization_while_it_is_enrolled_and_it_is_renewed_from_where_it_ends() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        offices.qualify().await;
        let before = offices.firm.points().await;
        offices.enroll(offices.firm.ana).await.unwrap();
        assert_eq!(offices.firm.points().await, before + 10);
        days_later(&world, 200).await;
        let early = offices.review().await.enrolling;
        assert_eq!(early, Err(Obstacle::RenewedFrom(day("2027-08-23"))));
        days_later(&world, 100).await;
        let renewed = offices.review().await.enrolling.unwrap();
        assert_eq!(
            (renewed.starts_on, renewed.ends_on),
            (day("2027-11-22"), day("2028-11-21"))
        );
        offices.enroll(offices.firm.ana).await.unwrap();
        assert_eq!(
            offices.enroll(offices.firm.ana).await.unwrap(),
            Enrolled::Yes,
            "pressed again it is not renewed again"
        );
        assert_eq!(offices.review().await.standing.held_until, Some(day("2028-11-21")));
        days_later(&world, 500).await;
        assert_eq!(offices.firm.points().await, before, "not renewed, it ends by itself");
        assert!(offices.shown_at().await.is_empty());
    });
}

#[tokio::test]
async fn s2_every_location_inherits_the_enrollment_and_s3_shows_it_where_its_own_people_passed() {
    on_every_database!(world, {
        let offices = Offices::open(&world).await;
        let turku = offices.add(offices.headquarters, "Turku").await;
        let (mika, _) = offices.qualify().await;
        assert!(
            offices.shown_at().await.is_empty(),
            "it shows nowhere before it is enrolled"
        );
        let branch = offices.branch_administrator(turku).await;
        assert_eq!(
            offices.enroll(branch).await.unwrap(),
            Enrolled::Yes,
            "whichever location enrolls"
        );
        assert_eq!(offices.shown_at().await, [offices.headquarters]);
        let (house, partner_id) = (&world.house, &offices.firm.partner_id);
        let member = standing::member(house, mika, partner_id).await.unwrap();
        people::place(house, offices.firm.ana, partner_id, member.association(), turku)
            .await
            .unwrap();
        assert_eq!(offices.shown_at().await, [turku], "it goes with the person");
        credentials::unlink(house, mika, partner_id, "MC-1").await.unwrap();
        assert!(offices.shown_at().await.is_empty());
        let review = offices.review().await;
        assert!(review.standing.is_held, "what is enrolled stays enrolled");
        let told = &review.standing.locations[0].requirements[0];
        assert!(!told.is_met && !told.left_out.is_empty(), "why not is told: {told:?}");
    });
}
