//! Facts from outside come in by file, count with the file that tells them, and end (rules Q5 and Q6).

use jiff::SignedDuration;
use membership::audit::Deed;
use membership::standing::FactKind;
use membership::terms::PartnerId;
use testkit::{World, cast};
use workflows::import::{self, Import, ImportFailure, Imported, Keep};
use workflows::standing;

use crate::enroller::Clerk;
use crate::on_every_database;
use crate::people::Firm;

const HEAD: &str =
    "partner_id,kind,key,name,event,components,fully_certified,category,points,dated_on,counts_until,ended_on\n";

async fn tell(world: &World, rows: &str, keep: Keep) -> Result<Imported, ImportFailure> {
    let file = world.folder.path().join("facts.csv");
    std::fs::write(&file, format!("{HEAD}{rows}")).unwrap();
    let asked = Import {
        file: &file,
        source: "Test center",
        keep,
        progress: &|_| {},
    };
    import::facts(&world.house, &asked).await
}

/// Takes facts in, and returns how many were new, changed and unchanged.
async fn told(world: &World, rows: &str) -> [u64; 3] {
    let imported = tell(world, rows, Keep::All).await.unwrap();
    [imported.new, imported.changed, imported.unchanged]
}

fn tested(id: &PartnerId, until: &str, ended: &str) -> String {
    let id = id.as_str();
    format!("{id},tested_product,P-1,Depot 7,,,yes,,,2026-05-01,{until},{ended}\n")
}

fn answers(id: &PartnerId, count: usize) -> String {
    let id = id.as_str();
    (0..count)
        .map(|number| format!("{id},survey_response,S-{number},Customer {number},,,,,,2026-06-01,,\n"))
        .collect()
}

impl Firm<'_> {
    async fn earned(&self) -> (i64, String) {
        let counted = self.counted().await;
        (counted.points_qualifying, counted.earned_level.unwrap())
    }
}

#[tokio::test]
async fn q5_a_tested_product_stands_for_the_people_until_its_last_day() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        assert_eq!(firm.earned().await, (0, "registered".to_owned()));
        let row = tested(&firm.partner_id, "2026-12-31", "");
        assert_eq!(tell(&world, &row, Keep::Nothing).await.unwrap().new, 1);
        assert_eq!(firm.points().await, 0, "a dry run keeps nothing");
        assert_eq!(told(&world, &row).await, [1, 0, 0]);
        assert_eq!(firm.earned().await, (50, "certified".to_owned()));
        world.clock.advance(SignedDuration::from_hours(24 * 40));
        assert_eq!(standing::due(&world.house).await.unwrap(), 1);
        assert_eq!(firm.earned().await, (0, "registered".to_owned()));
    });
}

#[tokio::test]
async fn q5_answers_to_the_survey_and_attendances_earn_their_points() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        told(&world, &answers(&firm.partner_id, 9)).await;
        assert_eq!(firm.points().await, 0);
        assert_eq!(told(&world, &answers(&firm.partner_id, 10)).await, [1, 0, 9]);
        assert_eq!(firm.points().await, 2, "ten answers are worth two");
        let id = firm.partner_id.as_str();
        let attendances = format!(
            "{id},attendance,E-1,Mei Tanaka,Partner Day,,,,,2026-09-01,,\n\
             {id},attendance,E-2,MEI TANAKA,Partner Night,,,,,2026-09-02,,\n\
             {id},attendance,E-3,Jonas Brandt,Partner Day,,,,,2026-09-01,,\n"
        );
        told(&world, &attendances).await;
        assert_eq!(firm.points().await, 4, "a person counts once, however often they came");
    });
}

#[tokio::test]
async fn q5_awarded_points_count_in_their_category_and_end_on_their_day() {
    on_every_database!(world, {
        let mut program = (*world.house.program).clone();
        let categories = program.editions[0].points.iter_mut();
        categories.for_each(|category| category.counts = true);
        let house = world.with_edited_program(program, 8);
        let world = World { house, ..world };
        let firm = Firm::enrolled(&world).await;
        let id = firm.partner_id.as_str();
        told(
            &world,
            &format!("{id},award,A-1,,,,,sales_impact,12,2026-11-01,2026-11-30,\n"),
        )
        .await;
        assert_eq!(firm.points().await, 12);
        world.clock.advance(SignedDuration::from_hours(24 * 8));
        assert_eq!(
            standing::due(&world.house).await.unwrap(),
            0,
            "its last day still counts"
        );
        world.clock.advance(SignedDuration::from_hours(24));
        assert_eq!(standing::due(&world.house).await.unwrap(), 1);
        assert_eq!(firm.points().await, 0);
    });
}

#[tokio::test]
async fn q5_told_again_a_fact_is_the_same_one_and_what_is_withdrawn_stays_without_counting() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let row = tested(&firm.partner_id, "", "");
        assert_eq!(told(&world, &row).await, [1, 0, 0]);
        assert_eq!(told(&world, &row).await, [0, 0, 1]);
        assert_eq!(
            told(&world, &tested(&firm.partner_id, "", "2026-11-22")).await,
            [0, 1, 0]
        );
        assert_eq!(firm.earned().await, (0, "registered".to_owned()));
        assert_eq!(
            world.count("SELECT count(*) FROM recorded_facts").await,
            1,
            "nothing is deleted"
        );
        let recorded = Deed::FactRecorded {
            kind: FactKind::TestedProduct,
            source: "Test center".to_owned(),
        };
        let deeds = firm.deeds().await.into_iter().filter(|deed| *deed == recorded);
        assert_eq!(deeds.count(), 2, "what changed nothing is not noted");
        // It was another organization's.
        let clerk = Clerk::register(&world, "jonas@orchard.example").await;
        let other = clerk.enroll(cast::firm("Orchard", "orchard")).await;
        told(&world, &row).await;
        assert_eq!(told(&world, &tested(&other, "", "")).await, [0, 1, 0]);
        assert_eq!(firm.points().await, 0, "who lost it is counted anew, too");
        let (ana, partner_id) = (clerk.account(), other);
        let world = &world;
        assert_eq!(Firm { world, partner_id, ana }.points().await, 50);
    });
}

#[tokio::test]
async fn q5_of_many_facts_one_line_is_noted() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        told(&world, &answers(&firm.partner_id, 30)).await;
        let deeds = firm.deeds().await.into_iter();
        let deeds = deeds.filter(|deed| matches!(deed, Deed::FactRecorded { .. }));
        assert_eq!(deeds.count(), 1);
    });
}

#[tokio::test]
async fn q5_a_file_with_one_mistake_leaves_nothing() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (id, nobody) = (firm.partner_id.as_str(), PartnerId::from_bits(1));
        let wrong = format!(
            "{}{}{id},award,A-1,,,,,sales_inpact,12,2026-11-01,,\n{id},attendance,E-1,Mei,Day,,,,,2026-11-23,,\n",
            tested(&firm.partner_id, "", ""),
            answers(&nobody, 1),
        );
        let Err(ImportFailure::Mistakes { first, count }) = tell(&world, &wrong, Keep::All).await else {
            panic!("it was imported")
        };
        let places: Vec<(u64, &str)> = first
            .iter()
            .map(|one| (one.row, one.column.as_deref().unwrap()))
            .collect();
        assert_eq!(places, [(3, "partner_id"), (4, "category"), (5, "dated_on")]);
        assert_eq!(count, 3);
        assert!(first[1].hint.contains("sales_impact"), "{first:?}");
        assert_eq!(world.count("SELECT count(*) FROM recorded_facts").await, 0);
        assert_eq!(firm.points().await, 0);
    });
}
