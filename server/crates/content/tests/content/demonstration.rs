//! The demonstration course that the program carries.

use std::path::Path;

use content::{Body, Language};

use crate::{real_course::copy, site::Folder};

#[test]
fn the_demonstration_content_has_no_mistake_in_either_language() {
    let mut folder = Folder::default();
    copy(
        &mut folder,
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../content"),
        "",
    );
    let told = folder.told();
    assert!(told.is_empty(), "{told}");
    let catalogue = folder.catalogue();
    let (french, english) = (
        Language::parse("fr").unwrap(),
        Language::parse("en").unwrap(),
    );
    for item in catalogue
        .courses
        .iter()
        .flat_map(|course| &course.modules)
        .flat_map(|module| &module.items)
    {
        for language in [&french, &english] {
            let (own, text) = item.text.get(language);
            assert_eq!(own, language, "{} is not translated", text.source);
            assert!(
                !matches!(text.body, Body::WithheldQuiz),
                "{} is withheld",
                text.source
            );
        }
    }
}
