//! An open attempt is the same whatever the keys of its questions are.

use std::sync::mpsc;

use serde_json::Value;
use test_support::{TestDatabase, TestSite, every_type_site, on_sqlite, standard_site};

use crate::{
    client::Site,
    html::tags,
    quiz::{EVERY_TYPE, QUIZ, now, start_at},
};

/// What an attempt at a quiz of each of these sites is asked as. It repeats itself: time and randomness do.
fn asked<T: Send>(
    sites: [TestSite; 2],
    ask: impl AsyncFn(&TestDatabase, &TestSite) -> T,
) -> [T; 2] {
    sites.map(|site| {
        let (sender, receiver) = mpsc::channel();
        on_sqlite(async |database| sender.send(ask(database, &site).await).unwrap());
        receiver.recv().unwrap()
    })
}

#[test]
fn an_open_attempt_is_the_same_whatever_the_key_is() {
    let file = "courses/essai/01-premier/04-quiz.md";
    let other_keys = standard_site()
        .edited(file, "- [ ] Rouge\n  > RETOURROUGE\n", "- [x] Rouge\n")
        .edited(file, "- [x] Vert", "- [ ] Vert")
        .edited(file, "- [ ] Cinq", "- [x] Cinq")
        .edited(file, "- [x] Deux", "- [ ] Deux")
        .edited(file, "- [x] Vrai", "- [ ] Vrai")
        .edited(file, "- [ ] Faux", "- [x] Faux")
        .edited(
            file,
            "- = CLEFMOT\n  > RETOURCLEF\n",
            "- = une autre réponse\n",
        )
        .edited(file, "- = 271828 ± 1", "- = 1..3")
        .edited(file, "EXPLICATIONTERRE", "Rien.")
        .checked();
    let [one, other] = asked([standard_site(), other_keys], async |database, site| {
        let site = Site::of(database, site).await;
        let started = start_at(&site, QUIZ).await;
        let page = site.get(&started.page()).await.expect(200).text();
        let api = site.get(&started.api()).await.expect(200).text();
        [page, api].map(|text| text.replace(&started.id, "ID"))
    });
    assert_eq!(one, other);
}

/// With what there is to choose in one order. Its own order is drawn from that of the key, by the same randomness in
/// both: it differs, and is as likely for one key as for another.
fn in_one_order(json: &mut Value) {
    match json {
        Value::Array(values) => {
            values.iter_mut().for_each(in_one_order);
            values.sort_by_key(Value::to_string);
        }
        Value::Object(fields) => fields.values_mut().for_each(in_one_order),
        _ => {}
    }
}

#[test]
fn an_open_attempt_at_every_type_holds_the_same_whatever_the_key_is() {
    let file = "courses/essai/03-types/02-tout.md";
    let other_keys = every_type_site()
        .edited(
            file,
            "1. Semer\n2. Arroser\n3. Attendre\n4. Récolter",
            "1. Récolter\n2. Semer\n3. Attendre\n4. Arroser",
        )
        .edited(file, "| Merle  | oiseau  |", "| Merle | reptile |")
        .edited(file, "| Pie    | oiseau  |", "| Pie | poisson |")
        .edited(file, "|        | reptile |", "| | oiseau |")
        .edited(file, "= CLEFTROU | CLEFAUTRE", "= x")
        .edited(file, "= 161803 ± 1", "= 5..6")
        .edited(file, "= certain | != douteux", "= douteux | != certain")
        .edited(file, "- [x] Une plume\n  > RETOURPLUME", "- [ ] Une plume")
        .edited(file, "- [ ] Un poil", "- [x] Un poil")
        .edited(file, "INDICEUN", "Un indice")
        .edited(file, "EXPLICATIONAVIS", "Rien.")
        .edited(file, "- [x] Vrai\n- [ ] Faux", "- [ ] Vrai\n- [x] Faux");
    let [one, other] = asked([every_type_site(), other_keys], async |database, site| {
        let site = Site::of(database, site).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let page = site.get(&started.page()).await.expect(200).text();
        let page = page.replace(&started.id, "ID");
        let mut tags: Vec<String> = tags(&page).iter().map(|tag| format!("{tag:?}")).collect();
        tags.sort();
        let mut api = now(&site, &started).await;
        in_one_order(&mut api);
        let api = api.to_string().replace(&started.id, "ID");
        (page.len(), tags, api)
    });
    assert_eq!(one.2, other.2);
    assert_eq!(one.1, other.1);
    assert_eq!(one.0, other.0);
}
