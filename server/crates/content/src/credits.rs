//! Who made the pictures and other media of a course.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{Course, Item, Language, Localised, Module, Prose, Rights, ShownMedium};

/// A medium that a course shows to those who read it in one language.
#[derive(Clone, Debug)]
pub struct MediumCredit<'a> {
    /// Its address on the site (`/media/…`).
    pub address: &'a str,
    /// Its caption, else what is said in its place to those who do not see it, else its file's name.
    pub name: &'a str,
    /// The language of the name.
    pub language: &'a Language,
    /// Who made it, and what others may do with it.
    pub rights: &'a Rights,
    /// The names of those who made it.
    pub holders: Vec<String>,
    /// Where it comes from: a web address.
    pub source: Option<&'a str>,
    /// Whether those who made it are known, and none of them is an author of the course.
    pub third_party: bool,
    /// Where it stands, in the order of the course, each place once.
    pub places: Vec<CreditPlace<'a>>,
}

/// A page of a course.
#[derive(Clone, Copy, Debug)]
pub enum CreditPlace<'a> {
    /// The course's own.
    Course,
    /// A module's.
    Module(&'a Module),
    /// A lesson's, an activity's or a quiz's.
    Item(&'a Module, &'a Item),
}

/// A medium on a page.
struct Use<'a> {
    place: CreditPlace<'a>,
    language: &'a Language,
    medium: &'a ShownMedium,
}

impl Course {
    /// Every medium that the course shows to those who read it in `language`, in the order in which it shows them. What
    /// a quiz withholds is not among them, lest it tell an answer: its credit stands below it.
    #[must_use]
    pub fn credits(&self, language: &Language) -> Vec<MediumCredit<'_>> {
        let own = uses(CreditPlace::Course, &self.text, language, |text| {
            Some(&text.prose)
        });
        let modules = self.modules.iter().flat_map(|module| {
            let own = uses(
                CreditPlace::Module(module),
                &module.text,
                language,
                |text| Some(&text.prose),
            );
            let items = module.items.iter();
            own.chain(items.flat_map(move |item| item_uses(module, item, language)))
        });
        self.listed(own.chain(modules))
    }

    /// The media of one item of the course, as [`Self::credits`] lists them.
    #[must_use]
    pub fn item_credits<'a>(
        &'a self,
        module: &'a Module,
        item: &'a Item,
        language: &Language,
    ) -> Vec<MediumCredit<'a>> {
        self.listed(item_uses(module, item, language))
    }

    fn listed<'a>(&self, uses: impl Iterator<Item = Use<'a>>) -> Vec<MediumCredit<'a>> {
        let authors = self.author_names();
        let mut credits: Vec<MediumCredit<'a>> = Vec::new();
        let mut known = std::collections::HashMap::new();
        for Use {
            place,
            language,
            medium,
        } in uses
        {
            let at = *known.entry(&medium.file).or_insert_with(|| {
                credits.push(credit(medium, language, &authors));
                credits.len() - 1
            });
            if let Some(credit) = credits.get_mut(at) {
                credit.add(place, language, medium);
            }
        }
        credits
    }

    /// The authors of the course and of all its items, to be compared with.
    fn author_names(&self) -> Vec<String> {
        let own = self.text.texts().flat_map(|text| &text.authors);
        let items = self.modules.iter().flat_map(|module| &module.items);
        let items = items.flat_map(|item| item.text.texts());
        let names = own.chain(items.flat_map(|text| &text.authors));
        let mut names: Vec<String> = names.map(|name| compared(name)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn uses<'a, T>(
    place: CreditPlace<'a>,
    text: &'a Localised<T>,
    language: &Language,
    prose: impl Fn(&'a T) -> Option<&'a Prose>,
) -> impl Iterator<Item = Use<'a>> {
    let (language, text) = text.get(language);
    let media = prose(text).into_iter().flat_map(|prose| &prose.media);
    media
        .filter(|medium| !medium.withheld)
        .map(move |medium| Use {
            place,
            language,
            medium,
        })
}

fn item_uses<'a>(
    module: &'a Module,
    item: &'a Item,
    language: &Language,
) -> impl Iterator<Item = Use<'a>> + use<'a> {
    let place = CreditPlace::Item(module, item);
    let found: Vec<Use<'a>> = uses(place, &item.text, language, |text| text.body.prose()).collect();
    found.into_iter()
}

fn credit<'a>(
    medium: &'a ShownMedium,
    language: &'a Language,
    authors: &[String],
) -> MediumCredit<'a> {
    let holders = medium.rights.holders();
    let is_author = |name: &String| authors.contains(&compared(name));
    MediumCredit {
        address: &medium.address,
        name: medium.file.rsplit('/').next().unwrap_or_default(),
        language,
        rights: &medium.rights,
        third_party: !holders.is_empty() && !holders.iter().any(is_author),
        holders,
        source: None,
        places: Vec::new(),
    }
}

impl<'a> MediumCredit<'a> {
    fn add(&mut self, place: CreditPlace<'a>, language: &'a Language, medium: &'a ShownMedium) {
        let file_name = medium.file.rsplit('/').next().unwrap_or_default();
        if self.name == file_name {
            let said = [medium.caption.trim(), medium.alt.trim()];
            if let Some(said) = said.into_iter().find(|said| !said.is_empty()) {
                self.name = said;
                self.language = language;
            }
        }
        self.source = self.source.or(medium.source.as_deref());
        // A place's media come one after the other.
        if !self.places.last().is_some_and(|last| last.is_same(&place)) {
            self.places.push(place);
        }
    }
}

impl CreditPlace<'_> {
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Course, Self::Course) => true,
            (Self::Module(one), Self::Module(other)) => one.slug == other.slug,
            (Self::Item(module, one), Self::Item(in_module, other)) => {
                module.slug == in_module.slug && one.slug == other.slug
            }
            _ => false,
        }
    }
}

/// A name as it is compared: without accents, capitals and double blanks.
fn compared(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
