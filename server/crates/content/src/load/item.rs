//! Planning an item: its texts, its identity.

use std::collections::BTreeMap;

use super::{Loading, plan::Texts, text::Text};
use crate::{
    ItemKind, Language, SourcePath,
    addresses::{Absence, Addresses},
    front_matter::ItemKeys,
    quiz_settings::{Placed, QuizSettings},
    tree::ItemTree,
};

/// An item to be rendered.
pub(super) struct ItemPlan {
    pub(super) id: String,
    pub(super) slug: String,
    pub(super) kind: ItemKind,
    pub(super) texts: Texts<ItemKeys>,
    index_of: Option<SourcePath>,
}

impl ItemPlan {
    /// Notes the item's page, under its files and the folders that it stands for.
    pub(super) fn add_to(&self, module_folder: &str, module: &str, addresses: &mut Addresses) {
        let address = format!("{module}/{}", self.slug);
        addresses.add_kind(address.clone(), self.kind);
        for (_, text) in &self.texts {
            addresses.add_page(text.file.path().to_owned(), address.clone());
            // A folder below the module is shown by its module, unless it has a page of its own.
            let mut folder = crate::addresses::folder_of(text.file.path());
            while folder.len() > module_folder.len() {
                addresses.add_page_unless_there(folder.to_owned(), module.to_owned());
                folder = crate::addresses::folder_of(folder);
            }
        }
        if let Some(folder) = &self.index_of {
            addresses.add_page(folder.clone(), address);
        }
    }

    /// The settings of the quiz in one of its texts: a translation need not repeat them.
    pub(super) fn quiz_settings(&self, keys: &ItemKeys) -> QuizSettings {
        let original = self
            .texts
            .first()
            .map(|(_, text)| &text.keys)
            .unwrap_or(keys);
        QuizSettings {
            shuffle: keys.shuffle.or(original.shuffle).unwrap_or_default(),
            pass: own_or(keys.pass.as_ref(), original.pass.as_ref()),
            feedback: keys.feedback.or(original.feedback).unwrap_or_default(),
            draw: own_or(keys.draw.as_ref(), original.draw.as_ref()),
        }
    }
}

/// A text's own setting, else its original's, whose place is in another file.
fn own_or<T: Clone>(own: Option<&Placed<T>>, original: Option<&Placed<T>>) -> Option<Placed<T>> {
    own.cloned().or(original.map(Placed::elsewhere))
}

/// What follows the course's folder: a course that is renamed keeps the identities of all that is in it.
fn path_in_course(path: &str) -> &str {
    path.splitn(3, '/').last().unwrap_or(path)
}

impl Loading<'_> {
    /// Plans an item. `None` where it is not served, for a mistake that was reported or as a draft.
    pub(super) fn plan_item(
        &mut self,
        tree: ItemTree,
        language: &Language,
        ids: &mut BTreeMap<String, SourcePath>,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Option<ItemPlan> {
        let Some(path) = &tree.files.original else {
            self.warn_no_original(&tree.files);
            return None;
        };
        let original = self.read_text::<ItemKeys>(path, None, absences);
        let kind = original
            .as_ref()
            .and_then(|text| text.keys.kind)
            .unwrap_or(ItemKind::Lesson);
        let mut translations = Texts::new();
        for (language, path) in &tree.files.translations {
            // Without an original the translation is not served, but its mistakes are worth knowing.
            let Some(text) = self.read_text::<ItemKeys>(path, Some(kind), absences) else {
                continue;
            };
            if let Some(original) = &original
                && self.translation_fits(&text, original, kind)
            {
                translations.push((language.clone(), text));
            }
        }
        let original = original?;
        let id = original
            .keys
            .id
            .clone()
            .unwrap_or_else(|| path_in_course(&tree.path).to_owned());
        if let Some(first) = ids.get(&id) {
            let place = original.keys.id_range.clone().unwrap_or_default();
            self.diagnostics.push(original.file.error(
                "id-twice",
                place,
                format!("`{first}` has the same id, `{id}`: learners' progress would be mixed up"),
                "give this item an id of its own",
            ));
            return None;
        }
        ids.insert(id.clone(), path.clone());
        let mut texts = vec![(language.clone(), original)];
        texts.extend(translations);
        Some(ItemPlan {
            id,
            slug: tree.slug,
            kind,
            texts,
            index_of: tree.index_of,
        })
    }

    /// Whether a translation is of the same kind and has the same identity as its original; if not, it is reported.
    fn translation_fits(
        &mut self,
        text: &Text<ItemKeys>,
        original: &Text<ItemKeys>,
        kind: ItemKind,
    ) -> bool {
        let mut fits = true;
        if text.keys.kind.is_some_and(|own| own != kind) {
            fits = false;
            self.diagnostics.push(text.file.error(
                "translation-kind",
                text.keys.kind_range.clone().unwrap_or_default(),
                format!(
                    "this translation is of another kind than its original, `{}`",
                    original.file.path()
                ),
                "write the same `kind` as in the original, or leave it out",
            ));
        }
        if text.keys.id.is_some() && text.keys.id != original.keys.id {
            fits = false;
            self.diagnostics.push(text.file.error(
                "translation-id",
                text.keys.id_range.clone().unwrap_or_default(),
                format!(
                    "this translation has another id than its original, `{}`: progress is shared",
                    original.file.path()
                ),
                match &original.keys.id {
                    Some(id) => format!("write `id: {id}`, or leave it out"),
                    None => "write the same `id` in the original, or leave it out".to_owned(),
                },
            ));
        }
        fits
    }
}
