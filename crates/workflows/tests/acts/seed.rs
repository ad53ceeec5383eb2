//! `guildhall seed`: a population is one that could be (rule D1).

use workflows::seed::{Seed, seed};

use crate::on_every_database;

#[tokio::test]
async fn d1_who_is_made_is_a_member_since_the_first_term_and_not_since_a_later_day() {
    on_every_database!(world, {
        let asked = Seed {
            organizations: 40,
            seed: 1,
        };
        seed(&world.house, asked, |_| {}).await.unwrap();
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 40);
        for late in [
            "SELECT count(*) FROM organizations o WHERE substr(CAST(o.enrolled_at AS TEXT), 1, 10) >
             (SELECT min(CAST(t.starts_on AS TEXT)) FROM terms t WHERE t.organization_id = o.id)",
            "SELECT count(*) FROM locations l WHERE CAST(l.listed_since AS TEXT) >
             (SELECT min(CAST(t.starts_on AS TEXT)) FROM terms t WHERE t.organization_id = l.organization_id)",
        ] {
            assert_eq!(world.count(late).await, 0, "{late}");
        }
    });
}
