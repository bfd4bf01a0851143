//! Texts that look like markup, in questions and in answers: nothing of them becomes an element.

use test_support::{every_type_site, on_sqlite, standard_site};

use crate::{
    client::{Answer, Site},
    form_fields::filled,
    html::tags,
    quiz::{DOORS, Door, EVERY_TYPE, Given, start_at},
};

/// Whoever reads these as markup makes an element of this name.
const TYPED: &str =
    "\"'></textarea></option></select></q></span><evil><script>alert(1)</script>&amp;";

#[track_caller]
fn assert_no_evil(answer: &Answer) {
    // The client looks for scripts and handlers in every page.
    let evil = tags(&answer.text()).iter().any(|tag| tag.name == "evil");
    assert!(!evil, "{}: {}", answer.what, answer.text());
}

#[test]
fn what_a_learner_answers_is_never_markup() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let blank = format!("b1={TYPED}");
        let blank = [blank.as_str()];
        let given: Given = &[("trous", &blank), ("avis", &[TYPED])];
        for door in DOORS {
            let started = start_at(&site, EVERY_TYPE).await;
            door.save(&site, &started, given).await;
            let page = site.get(&started.page()).await.expect(200);
            assert_no_evil(&page);
            assert_eq!(filled(&page), started.filled_in(given));
            door.submit(&site, &started, given).await;
            let page = site.get(&started.page()).await.expect(200);
            assert_no_evil(&page);
            assert!(page.text().contains("&lt;evil&gt;"), "{}", page.text());
        }
        // A form that comes back.
        let started = start_at(&site, EVERY_TYPE).await;
        let fields = [
            ("q.avis", TYPED),
            ("q.trous.b2", TYPED),
            ("q.trous.b3", TYPED),
            ("q.seul", TYPED),
            ("question", TYPED),
            ("assess", TYPED),
        ];
        for button in ["save", "submit", "hint", "check", "assess"] {
            let path = format!("{}/{button}", started.page());
            assert_no_evil(&site.post_form(&path, &fields).await);
        }
    });
}

const QUIZ: &str = r#"---
kind: quiz
title: "\"></h1><evil>"
feedback: immediate
---

## Remplissez `= x"></select><evil> | != </option><evil> | != "><script>alert(1)</script>` et `= y`. <!-- q:menu -->

## Associez `"><evil>`. <!-- q:paires -->

| `A"><evil>` | `B"><evil>` |
| --- | --- |
| `"></label><evil>` | `</option></select><evil>` |
| \<evil> | \</option>\<evil> |
| gauche | &lt;evil&gt; |

## Rangez. <!-- q:ordre -->

1. `</label><evil>`
2. \<evil>

> [!TIP]
> `</ol><evil>`

> [!NOTE]
> `</div><evil>`

## Choisissez. <!-- q:choix -->

- [x] `"></label><evil>`
  > `</div><evil>`
- [ ] \<evil>
"#;

#[test]
fn what_an_author_writes_as_text_is_never_markup() {
    on_sqlite(async |database| {
        let site = standard_site().with("courses/essai/02-second/02-q.md", QUIZ);
        let site = Site::of(database, &site.checked()).await;
        let quiz = "essai/second/q";
        for path in [
            format!("/fr/courses/{quiz}"),
            "/fr/courses/essai/print".to_owned(),
            "/fr/courses/essai".to_owned(),
        ] {
            assert_no_evil(&site.get(&path).await.expect(200));
        }
        let started = start_at(&site, quiz).await;
        assert_no_evil(&site.get(&started.page()).await.expect(200));
        let menu = started.question("menu")["blanks"][0]["menu"].clone();
        for entry in menu.as_array().unwrap() {
            let entry = format!("b1={}", entry.as_str().unwrap());
            let entry = [entry.as_str()];
            let given: Given = &[("menu", &entry)];
            Door::Form.save(&site, &started, given).await;
            let page = site.get(&started.page()).await.expect(200);
            assert_no_evil(&page);
            assert_eq!(filled(&page), started.filled_in(given));
        }
        Door::Form
            .hint(&site, &started, "ordre", &[])
            .await
            .expect(303);
        assert_no_evil(&site.get(&started.page()).await.expect(200));
        let given: Given = &[("choix", &["label"])];
        Door::Form
            .check(&site, &started, "choix", given)
            .await
            .expect(303);
        assert_no_evil(&site.get(&started.page()).await.expect(200));
        Door::Form.submit(&site, &started, &[]).await;
        assert_no_evil(&site.get(&started.page()).await.expect(200));
    });
}
