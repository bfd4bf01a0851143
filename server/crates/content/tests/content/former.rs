//! Former addresses: what was moved is found.

use crate::site::Folder;

#[test]
fn a_moved_text_is_found_at_its_former_address_and_by_links_to_its_former_file() {
    let folder = Folder::sound()
        .with(
            "courses/c/01-m/05-neuf.md",
            "---\ntitle: Neuf\naliases: [02-vieux.md, /en/courses/ailleurs/m/x, /mod/page/view.php]\n---\n",
        )
        .with("courses/c/02-n/module.md", "---\ntitle: N\naliases: ../02-ancien\n---\n")
        .with("courses/c/02-n/01-a.md", "# A\n\n[vieux](../01-m/02-vieux.en.md) [b](../02-ancien/01-a.md)\n")
        .with("pages/a.md", "---\ntitle: A\naliases: z.md\n---\n");
    assert_eq!(folder.codes(), Vec::<String>::new());
    let catalogue = folder.catalogue();
    let now = |path| catalogue.former.now(path);
    for former in [
        "courses/c/m/vieux",
        "courses/ailleurs/m/x",
        "mod/page/view.php",
    ] {
        assert_eq!(now(former).as_deref(), Some("courses/c/m/neuf"), "{former}");
    }
    assert_eq!(now("courses/c/ancien/a").as_deref(), Some("courses/c/n/a"));
    assert_eq!(now("pages/z").as_deref(), Some("pages/a"));
    let html = folder.html("c/n/a");
    assert!(
        html.contains("<a href=\"/fr/courses/c/m/neuf\">vieux</a>"),
        "{html}"
    );
    assert!(
        html.contains("<a href=\"/fr/courses/c/n/a\">b</a>"),
        "{html}"
    );
}

#[test]
fn a_former_address_that_is_of_use_to_nobody_is_reported() {
    let lesson = |alias: &str| format!("---\ntitle: B\naliases: ['{alias}']\n---\n");
    for (alias, code) in [
        ("01-a.md", "alias-taken"),
        ("/courses/c", "alias-taken"),
        ("../../../../x.md", "alias-unusable"),
        ("/courses/c/m/日本.md", "alias-unusable"),
    ] {
        let folder = Folder::sound().with("courses/c/01-m/02-b.md", &lesson(alias));
        let codes = folder.codes();
        assert!(
            codes.len() == 1 && codes[0].contains(code),
            "{alias}: {codes:?}"
        );
    }
    let twice = Folder::sound()
        .with("courses/c/01-m/02-b.md", &lesson("z.md"))
        .with("courses/c/01-m/03-c.md", &lesson("z.md"));
    assert!(twice.codes()[0].contains("alias-taken"));
    assert_eq!(
        twice.catalogue().former.now("courses/c/m/z").as_deref(),
        Some("courses/c/m/b")
    );
}
