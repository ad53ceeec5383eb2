//! The rules of locations: told one by one, and on random trees.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::access::{Administrator, Member, Reach, Tie};
use crate::refusal::Reason;
use crate::terms::{AccountId, AssociationId, Country, LocationId, OrganizationId, Typed};

const ROLES: [&str; 3] = ["primary", "technical", "sales"];

fn location(number: u128) -> LocationId {
    LocationId::from_uuid(Uuid::from_u128(number))
}

fn person(number: u128) -> AssociationId {
    AssociationId::from_uuid(Uuid::from_u128(number))
}

fn place(number: u128, parent: Option<u128>) -> Place {
    Place {
        id: location(number),
        parent: parent.map(location),
        name: format!("Office {number}"),
        country: Country::parse("DE").unwrap(),
    }
}

/// Hamburg (1) with München (2) and Helsinki (3), below which are Tampere (4) and, below that, Nokia (5).
fn offices() -> Tree {
    let places = [(1, None), (2, Some(1)), (3, Some(1)), (4, Some(3)), (5, Some(4))];
    Tree::of(places.map(|(number, parent)| place(number, parent)).to_vec()).unwrap()
}

fn shape(contacts: &[(u128, &str, u128)], branches: &[(u128, u128)]) -> Shape {
    let contacts = contacts
        .iter()
        .map(|(at, role, who)| ((location(*at), (*role).to_owned()), person(*who)));
    let branches = branches.iter().map(|(who, root)| (person(*who), location(*root)));
    Shape {
        tree: offices(),
        contacts: contacts.collect(),
        branches: branches.collect(),
    }
}

fn administrator(reach: Reach) -> Administrator {
    let tie = Tie {
        association: person(90),
        account: AccountId::from_uuid(Uuid::from_u128(91)),
        organization: OrganizationId::from_uuid(Uuid::from_u128(92)),
        reach: Some(reach),
    };
    Member::of(tie).administrator().unwrap()
}

fn typed(name: &str, description: &str) -> Typed {
    let pairs = [
        ("name", name),
        ("country", "CH"),
        ("street", "Zollstrasse 36"),
        ("postal_code", "8005"),
        ("city", "Zürich"),
        ("description_en", description),
    ];
    Typed::from_pairs(pairs, |_| true)
}

#[test]
fn l1_a_tree_has_one_root_and_no_circle() {
    let of = |places: &[(u128, Option<u128>)]| {
        Tree::of(places.iter().map(|(number, parent)| place(*number, *parent)).collect())
    };
    assert!(of(&[(1, None), (2, Some(1))]).is_some());
    assert!(of(&[]).is_none());
    assert!(of(&[(1, None), (2, None)]).is_none());
    assert!(of(&[(1, None), (2, Some(3)), (3, Some(2))]).is_none());
}

#[test]
fn l1_a_tree_is_at_most_five_deep() {
    let mut places: Vec<Place> = (1..=5)
        .map(|number| place(number, (number > 1).then(|| number - 1)))
        .collect();
    let tree = Tree::of(places.clone()).unwrap();
    assert!(tree.has_room_below(location(4)));
    assert!(!tree.has_room_below(location(5)));
    assert!(!tree.has_room_below(location(77)));
    places.push(place(6, Some(1)));
    places.push(place(7, Some(6)));
    let shape = Shape {
        tree: Tree::of(places).unwrap(),
        contacts: BTreeMap::new(),
        branches: BTreeMap::new(),
    };
    assert_eq!(shift(&shape, location(6), location(4)), Err(Obstacle::TooDeep));
    assert!(shift(&shape, location(7), location(4)).is_ok());
}

#[test]
fn l2_a_right_over_a_branch_is_a_right_over_what_is_in_it() {
    let tree = offices();
    let branch = administrator(Reach::Branch(location(3)));
    let may = |administrator: &Administrator| -> Vec<bool> {
        (1..=5)
            .map(|at| administrator.over(&tree, location(at)).is_some())
            .collect()
    };
    assert_eq!(may(&branch), [false, false, true, true, true]);
    assert_eq!(may(&administrator(Reach::Global)), [true; 5]);
    assert!(administrator(Reach::Global).over(&tree, location(77)).is_none());
    // Nobody takes away the branch that they were given.
    assert!(branch.over_place_of(&tree, location(3)).is_none());
    assert!(branch.over_place_of(&tree, location(4)).is_some());
}

#[test]
fn l3_every_mistake_is_told_at_once_before_the_country_is_known_too() {
    let refused = |pairs: &[(&str, &str)]| {
        let typed = Typed::from_pairs(pairs.iter().copied(), |_| true);
        let refusals = Entry::check(&typed, None).expect_err("no country");
        refusals
            .into_iter()
            .map(|refusal| (refusal.field, refusal.reason))
            .collect::<Vec<_>>()
    };
    let of = |field: &str, reason| (field.to_owned(), reason);
    assert_eq!(
        refused(&[("name", "Bonn")]),
        [
            of("country", Reason::Required),
            of("street", Reason::Required),
            of("city", Reason::Required)
        ]
    );
    assert_eq!(
        refused(&[("name", "Bonn"), ("street", "--"), ("city", "12")]),
        [
            of("country", Reason::Required),
            of("street", Reason::NoLetter),
            of("city", Reason::NotACity)
        ]
    );
}

#[test]
fn l3_a_name_has_more_than_two_characters_as_people_count() {
    for (name, is_taken) in [
        ("", false),
        ("Bo", false),
        ("東京", false),
        ("👩‍👩‍👧각", false),
        ("Bonn", true),
        ("大阪支社", true),
    ] {
        let checked = Entry::check(&typed(name, ""), None);
        assert_eq!(checked.is_ok(), is_taken, "{name}");
        if let (Err(refusals), false) = (checked, name.is_empty()) {
            assert_eq!(refusals[0].reason, Reason::TooShort { least: 3 });
        }
    }
}

#[test]
fn l3_a_headquarters_keeps_the_short_name_of_its_city() {
    assert!(Entry::check(&typed("京都", "倉庫"), Some("京都")).is_ok());
    assert!(Entry::check(&typed("京都", "倉庫"), Some("京都支社")).is_err());
}

#[test]
fn l3_a_description_has_at_most_two_thousand_characters_as_people_count() {
    let family = "👩‍👩‍👧".repeat(2_000);
    let entry = Entry::check(&typed("Zürich", &family), None).unwrap();
    assert_eq!(entry.descriptions().count(), 1);
    let refusals = Entry::check(&typed("Zürich", &format!("{family}!")), None).unwrap_err();
    let (most, typed_now) = (2_000, 2_001);
    assert_eq!(refusals[0].field, "description_en");
    assert_eq!(refusals[0].reason, Reason::TooLong { most, typed: typed_now });
    assert_eq!(
        Entry::check(&typed("Zürich", " "), None)
            .unwrap()
            .descriptions()
            .count(),
        0
    );
}

#[test]
fn l3_everything_that_is_wrong_is_told_at_once() {
    let mut wrong = typed("Z", &"x".repeat(2_001));
    wrong.set("postal_code", "ABC");
    wrong.set("telephone", "call us");
    let refusals = Entry::check(&wrong, None).unwrap_err();
    let fields: Vec<_> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
    assert_eq!(fields, ["name", "postal_code", "telephone", "description_en"]);
}

#[test]
fn l5_a_role_that_nobody_holds_is_filled_from_the_next_location_above() {
    let shape = shape(&[(1, "primary", 10), (3, "technical", 11), (3, "primary", 12)], &[]);
    let held = |at, role| shape.held(location(at), role).map(|held| (held.holder, held.at));
    assert_eq!(held(5, "primary"), Some((person(12), location(3))));
    assert_eq!(held(2, "primary"), Some((person(10), location(1))));
    assert_eq!(held(4, "technical"), Some((person(11), location(3))));
    assert_eq!(held(2, "technical"), None);
    let inherited = shape.inherited(location(3), "primary").map(|held| held.holder);
    assert_eq!(inherited, Some(person(10)));
}

#[test]
fn l7_a_location_moves_with_its_branch_but_not_below_itself() {
    let shape = shape(&[(1, "primary", 10), (3, "technical", 11)], &[]);
    assert_eq!(shift(&shape, location(3), location(5)), Err(Obstacle::OwnBranch));
    assert_eq!(shift(&shape, location(3), location(3)), Err(Obstacle::OwnBranch));
    assert_eq!(shift(&shape, location(4), location(3)), Err(Obstacle::AlreadyThere));
    assert_eq!(shift(&shape, location(1), location(3)), Err(Obstacle::Headquarters));
    assert_eq!(shift(&shape, location(9), location(3)), Err(Obstacle::Missing));
    let moved = shift(&shape, location(4), location(2)).unwrap();
    assert_eq!(moved.after.tree.way_up(location(5)).len(), 4);
    // Nobody at München or above is a technical contact: Tampere's stays, assigned there.
    assert_eq!(
        moved.contacts,
        [(location(4), "technical".to_owned(), Some(person(11)))]
    );
    assert_eq!(moved.turns, []);
}

#[test]
fn l1_a_location_can_move_only_where_the_tree_does_not_become_too_deep() {
    let mut tree = offices();
    let room = |tree: &Tree, number| -> Vec<LocationId> { tree.room_for(location(number)) };
    assert_eq!(room(&tree, 3), [location(2)]);
    assert_eq!(room(&tree, 2), [location(3), location(4), location(5)]);
    let below = place(6, Some(2));
    let places = tree
        .branch(location(1))
        .into_iter()
        .filter_map(|id| tree.get(id).cloned());
    tree = Tree::of(places.chain([below]).collect()).unwrap();
    // München has one below it: under Nokia, which is four deep, that would be the sixth level.
    assert_eq!(room(&tree, 2), [location(3), location(4)]);
}

#[test]
fn l2_siblings_stand_in_the_order_in_which_they_are_put() {
    let mut tree = offices();
    tree.sort_by(|one, other| other.name.cmp(&one.name));
    assert_eq!(tree.branch(location(1))[..2], [location(1), location(3)]);
}

#[test]
fn l7_moving_says_whose_contact_becomes_another() {
    let shape = shape(&[(1, "primary", 10), (3, "primary", 11), (2, "primary", 12)], &[]);
    let moved = shift(&shape, location(4), location(2)).unwrap();
    let turned: Vec<_> = moved
        .turns
        .iter()
        .map(|turn| (turn.location, turn.before, turn.after))
        .collect();
    let (before, after) = (Some(person(11)), Some(person(12)));
    assert_eq!(turned, [(location(4), before, after), (location(5), before, after)]);
}

#[test]
fn l7_what_hung_on_a_closed_location_goes_to_the_one_above() {
    let shape = shape(
        &[(1, "primary", 10), (3, "primary", 11), (3, "technical", 12)],
        &[(20, 3), (21, 4), (22, 1)],
    );
    assert_eq!(close(&shape, location(1)), Err(Obstacle::Headquarters));
    let closed = close(&shape, location(3)).unwrap();
    let after = &closed.after;
    assert_eq!(closed.closed, Some((location(3), location(1))));
    assert!(after.tree.get(location(3)).is_none());
    assert_eq!(after.tree.above(location(4)), Some(location(1)));
    // The organization has a primary contact of its own, and gets the only technical one.
    assert_eq!(after.held(location(5), "primary").unwrap().holder, person(10));
    assert_eq!(after.held(location(5), "technical").unwrap().holder, person(12));
    // A right over the branch ends; it does not grow into the right over everything.
    assert_eq!(closed.branches, [(person(20), None)]);
}

#[test]
fn l7_the_headquarters_is_exchanged_and_its_contacts_stay_the_organizations() {
    let shape = shape(
        &[
            (1, "primary", 10),
            (4, "primary", 11),
            (3, "technical", 12),
            (4, "sales", 13),
        ],
        &[(20, 4), (21, 3), (22, 1)],
    );
    assert_eq!(exchange(&shape, location(1)), Err(Obstacle::AlreadyThere));
    let exchanged = exchange(&shape, location(4)).unwrap();
    let after = &exchanged.after;
    assert_eq!(after.tree.headquarters(), location(4));
    for below in [1, 2, 3, 5] {
        assert_eq!(after.tree.above(location(below)), Some(location(4)), "{below}");
    }
    let held = |at, role| after.held(location(at), role).map(|held| held.holder);
    assert_eq!(held(4, "primary"), Some(person(10)));
    assert_eq!(held(2, "primary"), Some(person(10)));
    // Nokia keeps the contacts that it had from Tampere and Helsinki.
    assert_eq!(held(5, "primary"), Some(person(11)));
    assert_eq!(held(5, "technical"), Some(person(12)));
    assert_eq!(held(2, "sales"), Some(person(13)));
    // The right over Tampere's branch ends, that over Helsinki stays, and who had everything keeps it.
    let branches = [(person(20), None), (person(22), Some(location(4)))];
    assert_eq!(exchanged.branches, branches);
}

/// What somebody does to the tree.
#[derive(Debug, Clone)]
enum Step {
    Add(usize),
    Move(usize, usize),
    Close(usize),
    Exchange(usize),
    Assign(usize, usize, u8),
    Remove(usize, usize),
    Entrust(u8, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let at = 0..64_usize;
    prop_oneof![
        4 => at.clone().prop_map(Step::Add),
        4 => (at.clone(), at.clone()).prop_map(|(what, under)| Step::Move(what, under)),
        2 => at.clone().prop_map(Step::Close),
        1 => at.clone().prop_map(Step::Exchange),
        2 => (at.clone(), 0..3_usize, 0..8_u8).prop_map(|(at, role, who)| Step::Assign(at, role, who)),
        1 => (at.clone(), 0..3_usize).prop_map(|(at, role)| Step::Remove(at, role)),
        1 => (0..8_u8, at).prop_map(|(who, at)| Step::Entrust(who, at)),
    ]
}

/// The steps of one walk. `PROPTEST_CASES=500` walks a hundred thousand; without it, it is half of that.
const STEPS: usize = 200;

fn filled(shape: &Shape) -> BTreeMap<(LocationId, &'static str), AssociationId> {
    let everywhere = shape.tree.branch(shape.tree.headquarters());
    let pairs = everywhere.into_iter().flat_map(|at| ROLES.map(|role| (at, role)));
    pairs
        .filter_map(|(at, role)| Some(((at, role), shape.held(at, role)?.holder)))
        .collect()
}

fn administered(shape: &Shape, who: AssociationId) -> BTreeSet<LocationId> {
    let root = shape.branches.get(&who);
    root.map_or_else(BTreeSet::new, |root| shape.tree.branch(*root).into_iter().collect())
}

/// What there is outside of a branch: its places, and who fills what there.
fn outside(shape: &Shape, branch: &BTreeSet<LocationId>) -> Vec<(Place, Vec<Option<AssociationId>>)> {
    let everywhere = shape.tree.branch(shape.tree.headquarters()).into_iter();
    let others = everywhere.filter(|at| !branch.contains(at));
    let seen = others.map(|at| {
        let contacts = ROLES.map(|role| shape.held(at, role).map(|held| held.holder));
        (shape.tree.get(at).unwrap().clone(), contacts.to_vec())
    });
    seen.collect()
}

fn tried(shape: &Shape, step: &Step, by: &Administrator) -> Option<Reshaping> {
    let everywhere = shape.tree.branch(shape.tree.headquarters());
    let at = |index: &usize| everywhere[index % everywhere.len()];
    match step {
        Step::Move(what, under) => {
            by.over_place_of(&shape.tree, at(what))?;
            by.over(&shape.tree, at(under))?;
            shift(shape, at(what), at(under)).ok()
        }
        Step::Close(what) => {
            by.over_place_of(&shape.tree, at(what))?;
            close(shape, at(what)).ok()
        }
        Step::Exchange(what) if by.reach() == Reach::Global => exchange(shape, at(what)).ok(),
        _ => None,
    }
}

fn check(before: &Shape, step: &Step, by: &Administrator, reshaping: &Reshaping) {
    let after = &reshaping.after;
    let everywhere = after.tree.branch(after.tree.headquarters());
    assert!(
        everywhere.iter().all(|at| after.tree.depth(*at) <= DEEPEST),
        "L1: {step:?}"
    );
    assert!(after.branches.values().all(|root| after.tree.get(*root).is_some()));
    assert!(after.contacts.keys().all(|(at, _)| after.tree.get(*at).is_some()));
    let (was, is) = (filled(before), filled(after));
    for (at, role) in was.keys().filter(|(at, _)| after.tree.get(*at).is_some()) {
        assert!(is.contains_key(&(*at, *role)), "{step:?} lost who fills {role} at {at}");
    }
    if !matches!(step, Step::Move(..)) {
        for who in before.branches.keys() {
            let (had, has) = (administered(before, *who), administered(after, *who));
            assert!(has.is_subset(&had), "{step:?} let {who} out of the branch");
        }
    }
    if let Reach::Branch(root) = by.reach() {
        let branch: BTreeSet<LocationId> = before.tree.branch(root).into_iter().collect();
        assert_eq!(
            outside(before, &branch),
            outside(after, &branch),
            "{step:?} reached out of the branch"
        );
    }
}

/// A page offers to move a location where it can move, and nowhere else.
fn offers_what_is_possible(shape: &Shape) {
    let everywhere = shape.tree.branch(shape.tree.headquarters());
    // The first with what is below it, and the last, which has nothing below it.
    for what in [everywhere.get(1), everywhere.get(1).and(everywhere.last())]
        .into_iter()
        .flatten()
    {
        let possible = everywhere.iter().copied();
        let possible: Vec<_> = possible.filter(|under| shift(shape, *what, *under).is_ok()).collect();
        assert_eq!(shape.tree.room_for(*what), possible, "L7: {what}");
    }
}

fn walk(steps: &[Step], by: &[Option<u8>]) {
    let mut shape = Shape {
        tree: Tree::of(vec![place(1, None)]).unwrap(),
        contacts: BTreeMap::from([((location(1), "primary".to_owned()), person(100))]),
        branches: BTreeMap::new(),
    };
    let mut next = 2;
    for (step, by) in steps.iter().zip(by) {
        let everywhere = shape.tree.branch(shape.tree.headquarters());
        let at = |index: &usize| everywhere[index % everywhere.len()];
        let branch = by.and_then(|who| shape.branches.get(&person(u128::from(who))).copied());
        let by = administrator(branch.map_or(Reach::Global, Reach::Branch));
        match step {
            Step::Add(under) if shape.tree.has_room_below(at(under)) && everywhere.len() < 40 => {
                let added = place(next, None);
                let places = everywhere.iter().filter_map(|at| shape.tree.get(*at).cloned());
                let added = Place {
                    parent: Some(at(under)),
                    ..added
                };
                shape.tree = Tree::of(places.chain([added]).collect()).unwrap();
                next += 1;
            }
            Step::Assign(index, role, who) => {
                let key = (at(index), ROLES[*role].to_owned());
                shape.contacts.insert(key, person(u128::from(*who)));
            }
            Step::Remove(index, role) if at(index) != shape.tree.headquarters() => {
                shape.contacts.remove(&(at(index), ROLES[*role].to_owned()));
            }
            Step::Entrust(who, index) => drop(shape.branches.insert(person(u128::from(*who)), at(index))),
            _ => {
                if let Some(reshaping) = tried(&shape, step, &by) {
                    check(&shape, step, &by, &reshaping);
                    shape = reshaping.after;
                }
            }
        }
    }
    offers_what_is_possible(&shape);
}

proptest! {
    #[test]
    fn l7_no_change_breaks_the_tree_loses_a_contact_or_lets_an_administrator_out_of_the_branch(
        steps in prop::collection::vec(step(), STEPS),
        by in prop::collection::vec(prop::option::of(0..8_u8), STEPS),
    ) {
        walk(&steps, &by);
    }
}
