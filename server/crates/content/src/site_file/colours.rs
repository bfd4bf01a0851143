//! `colours` of `site.yml`.

use std::ops::Range;

use crate::{
    Colours, LightDark,
    colour::Colour,
    colours::Scheme,
    contrast::Role,
    diagnostic::{Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value},
};

/// The roles, in the order of the alphabet.
const ROLES: [(&str, Role); 4] = [
    ("action", Role::Action),
    ("link", Role::Link),
    ("margin", Role::Margin),
    ("masthead", Role::Masthead),
];

/// A colour or two as they were read.
struct Read {
    colours: LightDark,
    /// Where each stands; both in one place where there is one for both schemes.
    light: Range<usize>,
    dark: Range<usize>,
}

/// Reads the map of roles; a contrast that is too low is a warning.
pub(super) fn read(
    file: &SourceFile,
    fields: &Fields<'_>,
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Colours {
    if !matches!(node.value, Value::Map(_)) {
        fields.wrong_type("colours", node, "a map of roles and colours", diagnostics);
        return Colours::default();
    }
    let names = ROLES.map(|(name, _)| name);
    let roles = Fields::new(file, node.clone(), &names, diagnostics);
    without_value(file, node, diagnostics);
    let mut colours = Colours::default();
    for (name, role) in ROLES {
        let Some(value) = roles.get(name) else {
            continue;
        };
        let Some(read) = read_role(file, &roles, name, value, diagnostics) else {
            continue;
        };
        warn(file, name, role, &read, diagnostics);
        let place = match role {
            Role::Masthead => &mut colours.masthead,
            Role::Action => &mut colours.action,
            Role::Link => &mut colours.link,
            Role::Margin => &mut colours.margin,
        };
        *place = Some(read.colours);
    }
    colours
}

/// Reports keys that have no value for YAML, since `#` begins a comment: an author who wrote a colour there sees one.
fn without_value(file: &SourceFile, node: &Node, diagnostics: &mut Diagnostics) {
    let Value::Map(entries) = &node.value else {
        return;
    };
    for (key, _) in entries
        .iter()
        .filter(|(_, value)| matches!(value.value, Value::Null))
    {
        let name = file.slice(key.range.clone());
        diagnostics.push(file.error(
            "value-invalid",
            key.range.clone(),
            format!(
                "`{name}` has no value: in YAML `#` begins a comment, unless it stands in quotes"
            ),
            format!("write `{name}: \"#17508f\"`, with the quotes"),
        ));
    }
}

/// One colour for both schemes, or one for each.
fn read_role(
    file: &SourceFile,
    roles: &Fields<'_>,
    name: &str,
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Option<Read> {
    if !matches!(node.value, Value::Map(_)) {
        let colour = read_colour(file, roles, name, node, diagnostics)?;
        return Some(Read {
            colours: LightDark::both(colour),
            light: node.range.clone(),
            dark: node.range.clone(),
        });
    }
    let schemes = Fields::new(file, node.clone(), &["dark", "light"], diagnostics);
    without_value(file, node, diagnostics);
    let mut read = |scheme: &str| {
        let Some(value) = schemes.get(scheme) else {
            diagnostics.push(file.error(
                "key-missing",
                node.range.clone(),
                format!("`{name}` has no colour for the {scheme} scheme"),
                format!("add `{scheme}: \"#…\"`, or write one colour for both: `{name}: \"#…\"`"),
            ));
            return None;
        };
        let colour = read_colour(file, &schemes, scheme, value, diagnostics)?;
        Some((colour, value.range.clone()))
    };
    let (light, dark) = (read("light"), read("dark"));
    let ((light_colour, light), (dark_colour, dark)) = light.zip(dark)?;
    Some(Read {
        colours: LightDark {
            light: light_colour,
            dark: dark_colour,
        },
        light,
        dark,
    })
}

fn read_colour(
    file: &SourceFile,
    fields: &Fields<'_>,
    key: &str,
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Option<Colour> {
    let text = fields.text_of(key, node, diagnostics)?;
    let colour = Colour::parse(&text);
    if colour.is_none() {
        diagnostics.push(file.error(
            "value-invalid",
            node.range.clone(),
            format!("`{text}` is no colour of the form `#rrggbb`"),
            "write a hash and six hexadecimal digits in quotes: `\"#17508f\"`",
        ));
    }
    colour
}

/// Says where a colour is not told apart, and the nearest shade that is.
fn warn(file: &SourceFile, name: &str, role: Role, read: &Read, diagnostics: &mut Diagnostics) {
    let Read { colours, .. } = read;
    let mended = LightDark {
        light: role.mended(Scheme::Light, colours.light),
        dark: role.mended(Scheme::Dark, colours.dark),
    };
    let one_place = read.light == read.dark;
    for (scheme, scheme_name, place) in [
        (Scheme::Light, "light", &read.light),
        (Scheme::Dark, "dark", &read.dark),
    ] {
        let colour = colours.in_scheme(scheme);
        let Some(found) = role.shortfall(scheme, colour) else {
            continue;
        };
        // The bar on top is the same in both: one warning, if the colour is.
        let where_ = match role {
            Role::Masthead => String::new(),
            _ => format!(" in the {scheme_name} scheme"),
        };
        let message = format!(
            "{} as `{name}` against {} ({}){where_}: a contrast of {}, where {} is needed (WCAG 2.2)",
            colour,
            found.against,
            found.other,
            // Never rounded up to what is needed.
            (found.ratio * 100.0).floor() / 100.0,
            found.needed,
        );
        let LightDark { light, dark } = mended;
        let mend = match (one_place, light == dark) {
            (false, _) => format!(
                "write `{scheme_name}: \"{}\"`, for example",
                mended.in_scheme(scheme)
            ),
            (true, true) => format!("write `{name}: \"{light}\"`, for example"),
            (true, false) => format!(
                "give each scheme its own: `{name}: {{light: \"{light}\", dark: \"{dark}\"}}`, for example"
            ),
        };
        diagnostics.push(file.warning("colour-contrast", place.clone(), message, mend));
    }
}
