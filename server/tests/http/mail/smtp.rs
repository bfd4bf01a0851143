//! What a mail server gets, and what becomes of letters that it does not take.

use std::{sync::Arc, time::Duration};

use content::{Contact, Language};
use platform::{EmailAddress, Letter, LetterKind, MailError, Mailer};
use scraper::{Html, Selector};
use server::{MailSettings, SmtpMailer};
use test_support::MailServer;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::read::{ReadLetter, read};
use crate::client::PUBLIC;

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

fn letter(language: &str, kind: LetterKind) -> Letter {
    Letter {
        id: "12345678123456781234567812345678".to_owned(),
        to: EmailAddress::parse("ada@example.org").unwrap(),
        language: Language::parse(language).unwrap(),
        site: "Le site <b>".to_owned(),
        contact: Some(Contact::Email("equipe@example.org".to_owned())),
        at: OffsetDateTime::parse("2026-01-15T12:00:00Z", &Rfc3339).unwrap(),
        kind,
    }
}

fn confirm(language: &str) -> Letter {
    let token = TOKEN.parse().unwrap();
    letter(language, LetterKind::ConfirmAddress { token })
}

fn in_use(language: &str, pseudonym: &str) -> Letter {
    let pseudonym = pseudonym.to_owned();
    letter(language, LetterKind::AddressInUse { pseudonym })
}

fn mailer(smtp: &str) -> SmtpMailer {
    let from = "Le MOOC, enfin <mooc@example.org>";
    let settings = MailSettings::read(smtp, from, Some("equipe@example.org")).unwrap();
    SmtpMailer::new(settings, Arc::from(PUBLIC)).unwrap()
}

/// Runs a test beside a mail server.
fn with_server(test: impl AsyncFn(&mut MailServer)) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut server = MailServer::start().await;
        test(&mut server).await;
    });
}

async fn sent(server: &MailServer, letter: &Letter) -> ReadLetter {
    mailer(&server.url()).send(letter).await.unwrap();
    read(server.received().last().unwrap())
}

#[test]
fn a_letter_arrives_whole_with_what_mail_programs_ask_for() {
    with_server(async |server| {
        let letter = sent(server, &confirm("fr")).await;
        let got = server.received().pop().unwrap();
        assert_eq!(
            (got.from.as_str(), got.to),
            ("mooc@example.org", vec!["ada@example.org".to_owned()])
        );
        assert_eq!(got.hello, "cours.example.org");
        assert_eq!(letter.subject, "Confirmez votre adresse pour Le site <b>");
        let from = ("Le MOOC, enfin".to_owned(), "mooc@example.org".to_owned());
        assert_eq!(letter.from, from);
        assert_eq!(letter.reply_to.as_deref(), Some("equipe@example.org"));
        assert_eq!(letter.to, ["ada@example.org"]);
        assert_eq!(
            letter.message_id,
            format!("{}@cours.example.org", "12345678".repeat(4))
        );
        assert_eq!(letter.date, "2026-01-15T12:00:00Z");
        assert_eq!(letter.auto_submitted, "auto-generated");
        assert_eq!(letter.content_language, "fr");
        assert_eq!(letter.link(), format!("{PUBLIC}/fr/confirm/{TOKEN}"));
        let others = [
            format!("{PUBLIC}/fr"),
            "mailto:equipe@example.org".to_owned(),
        ];
        assert_eq!(letter.hrefs()[2..], others);
    });
}

#[test]
fn both_parts_say_the_same_in_every_language() {
    with_server(async |server| {
        for language in ["fr", "en", "ar"] {
            let letter = sent(server, &confirm(language)).await;
            let document = Html::parse_document(&letter.html);
            let root = document.root_element();
            assert_eq!(root.attr("lang"), Some(language));
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert_eq!(root.attr("dir"), Some(direction));
            let paragraph = Selector::parse("p").unwrap();
            let paragraphs = document.select(&paragraph);
            let html: Vec<String> = paragraphs
                .map(|paragraph| paragraph.text().collect())
                .collect();
            for line in letter.text.lines() {
                let line = line.trim_matches(['\u{a0}', ':', '\u{2068}', '\u{2069}']);
                let said = html.iter().any(|paragraph| paragraph.contains(line));
                assert!(said || line == "-- ", "{line} is not in {html:#?}");
            }
        }
    });
}

#[test]
fn a_name_that_looks_like_headers_or_markup_is_neither() {
    with_server(async |server| {
        let plain = sent(server, &in_use("fr", "lilas")).await;
        let mut hostile = in_use(
            "fr",
            "</p><script>alert(1)</script>\r\nBcc: eve@example.org\r\n\r\n<h1>",
        );
        "Le site\r\nBcc: eve@example.org\r\n\r\nTexte".clone_into(&mut hostile.site);
        let letter = sent(server, &hostile).await;
        assert_eq!(letter.headers, plain.headers);
        assert_eq!(letter.to, ["ada@example.org"]);
        assert_eq!(server.received().pop().unwrap().to, ["ada@example.org"]);
        let document = Html::parse_document(&letter.html);
        for element in ["script", "h1"] {
            assert!(
                document
                    .select(&Selector::parse(element).unwrap())
                    .next()
                    .is_none()
            );
        }
        assert!(letter.html.contains("&lt;script&gt;"), "{}", letter.html);
    });
}

#[test]
fn an_address_in_another_script_goes_by_the_name_that_the_network_knows() {
    with_server(async |server| {
        let mut letter = confirm("fr");
        letter.to = EmailAddress::parse("ada@élan.example").unwrap();
        sent(server, &letter).await;
        let to = server.received().pop().unwrap().to;
        assert_eq!(to, ["ada@xn--lan-9la.example"]);
    });
}

#[test]
fn who_signs_in_is_told_to_the_mail_server_alone() {
    with_server(async |server| {
        server.ask_for_a_password();
        let right = server.url_with_password(server.password());
        mailer(&right).send(&confirm("fr")).await.unwrap();
        assert!(server.received().pop().unwrap().signed_in);
        // Its keepers can mend that: the letter waits.
        let wrong = server.url_with_password("wrong");
        let error = mailer(&wrong).send(&confirm("fr")).await.unwrap_err();
        assert!(matches!(error, MailError::NotNow(_)), "{error}");
        assert_eq!(server.received().len(), 1);
        assert!(!format!("{:?}", mailer(&right)).contains(server.password()));
    });
}

#[test]
fn what_a_mail_server_refuses_for_good_is_told_from_what_it_may_take_later() {
    with_server(async |server| {
        let mut answers = Vec::new();
        for code in [550, 553, 450, 451] {
            server.answer_recipients(Some((code, "no <ada@example.org>")));
            let error = mailer(&server.url())
                .send(&confirm("fr"))
                .await
                .unwrap_err();
            let words = error.to_string();
            assert!(words.contains(&code.to_string()), "{words}");
            assert!(!words.contains("ada@"), "{words}");
            answers.push(matches!(error, MailError::Refused(_)));
        }
        assert_eq!(answers, [true, true, false, false]);
        let url = server.url();
        server.go_down().await;
        let error = mailer(&url).send(&confirm("fr")).await.unwrap_err();
        assert!(matches!(error, MailError::NotNow(_)), "{error}");
        assert_eq!(server.received().len(), 0);
    });
}

#[test]
fn nothing_is_said_to_a_server_that_cannot_keep_it_to_itself() {
    with_server(async |server| {
        // It speaks in the clear alone.
        let tls = server.url().replace("smtp://", "smtps://");
        let send = mailer(&tls);
        let letter = confirm("fr");
        let sending = send.send(&letter);
        let outcome = tokio::time::timeout(Duration::from_secs(10), sending).await;
        assert!(!matches!(outcome, Ok(Ok(()))));
        assert_eq!(server.received().len(), 0);
    });
}
