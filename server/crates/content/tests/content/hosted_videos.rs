//! Videos of PeerTube: a panel that asks nothing of its host, or a link.

use content::Language;
use insta::assert_snapshot;

use crate::{
    films::{CAPTIONS, lesson},
    site::{Folder, item, prose},
};

pub(crate) const PEERTUBE: &str =
    "title: Un site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\npeertube: Tube.Example\n";

#[test]
fn a_video_on_a_host_that_the_site_names_is_a_panel_that_leads_to_a_page_of_its_own() {
    let folder = lesson("[![Un film](affiche.jpg \"Sa légende\")](https://tube.example/w/abcDEF-1?start=5s)")
        .with("site.yml", PEERTUBE)
        .with_captions("courses/c/01-m/affiche.vtt", CAPTIONS)
        .with("courses/c/01-m/02-b.en.md", "---\ntitle: B\n---\n[![A film](affiche.jpg)](https://tube.example/videos/watch/abcDEF-1)\n");
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <div class="player">
    <div class="slate video">
    <img src="/media/0123456789abcdef/affiche.jpg" alt="" width="640" height="360" decoding="async"><div class="video__in">
    <p class="video__title">Un film</p>
    <p>Sa légende</p>
    <p>Cette vidéo se trouve sur tube.example. Si vous la lisez ici, votre navigateur la demande à ce site, qui voit alors votre adresse IP.</p>
    <p><a href="/fr/videos/tube.example/abcDEF-1" class="btn">Lire la vidéo ici</a></p>
    <p class="video__more"><a href="https://tube.example/w/abcDEF-1?start=5s" rel="noreferrer external">La voir sur tube.example</a></p>
    <p><small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></p>
    </div>
    </div>
    <details class="transcript"><summary>Transcription</summary>
    <p><strong>Ada&nbsp;:</strong> Bonjour &amp; bienvenue.</p>
    <p><strong>Grace&nbsp;:</strong> Merci beaucoup.</p>
    </details>
    </div>
    "#);
    let catalogue = folder.catalogue();
    assert_eq!(catalogue.site.peertube, ["tube.example"]);
    let keys: Vec<&String> = catalogue.videos.keys().collect();
    assert_eq!(keys, ["tube.example/abcDEF-1"]);
    let page = &catalogue.videos["tube.example/abcDEF-1"];
    assert_eq!(page.shown_at, "courses/c/m/b");
    let french = page.text.get(&Language::parse("fr").unwrap()).1;
    assert_eq!(french.title, "Un film");
    assert!(
        french
            .transcript
            .starts_with("<details class=\"transcript\">")
    );
    let english = page.text.get(&Language::parse("en").unwrap()).1;
    assert_eq!(english.title, "A film");
    // Who reads a text that is not translated comes to the page in their own language.
    let untranslated =
        lesson("[![Un film](affiche.jpg)](https://tube.example/w/abc)").with("site.yml", PEERTUBE);
    let catalogue = untranslated.catalogue();
    let html = prose(item(&catalogue, "c/m/b"), "en").unwrap();
    assert!(
        html.contains("<a href=\"/en/videos/tube.example/abc\" class=\"btn\">"),
        "{html}"
    );
}

#[test]
fn a_video_on_another_host_is_a_link_alone() {
    let folder =
        lesson("[![Un film](affiche.jpg)](https://other.example/w/abc)").with("site.yml", PEERTUBE);
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <div class="player">
    <div class="slate video">
    <img src="/media/0123456789abcdef/affiche.jpg" alt="" width="640" height="360" decoding="async"><div class="video__in">
    <p class="video__title">Un film</p>
    <p>Cette vidéo se trouve sur other.example.</p>
    <p class="video__more"><a href="https://other.example/w/abc" rel="noreferrer external">La voir sur other.example</a></p>
    <p><small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></p>
    </div>
    </div>
    </div>
    "#);
    assert!(folder.catalogue().videos.is_empty());
}

#[test]
fn what_names_no_host_is_an_error_that_says_what_to_write() {
    for (value, mend) in [
        ("[https://tube.example/]", "= mend: write `tube.example`"),
        ("['tube.example/w/x']", "= mend: write `tube.example`"),
        ("['*.tube.example']", "write the name alone"),
        ("[\"'self'\"]", "write the name alone"),
        ("['tube.example; script-src *']", "write the name alone"),
        ("[tube]", "write the name alone"),
    ] {
        let folder = Folder::sound().with("site.yml", &PEERTUBE.replace("Tube.Example", value));
        let told = folder.told();
        assert!(told.contains("error[value-invalid]"), "{value}: {told}");
        assert!(told.contains(mend), "{value}: {told}");
        assert!(folder.load().catalogue.is_none());
    }
    let several = PEERTUBE.replace("Tube.Example", "[a.example, b.example, A.example]");
    let folder = Folder::sound().with("site.yml", &several);
    assert_eq!(folder.catalogue().site.peertube, ["a.example", "b.example"]);
}
