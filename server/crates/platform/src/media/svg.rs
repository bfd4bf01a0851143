//! Drawings (SVG): the size that the root element says.

use content::{Picture, PictureFault, PictureSize};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// How much of a drawing is looked at: its root element is the first.
const HEAD_BYTES: usize = 64 * 1024;

/// The width of a drawing that says nothing but its proportions: it fills the line, and so it needs no more.
const LINE: f64 = 640.0;

/// What the head of a drawing says. Entities of a document type are not read, nothing is fetched.
pub(super) fn picture(bytes: &[u8]) -> Picture {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    // In UTF-16, or another encoding than UTF-8, browsers may still show it.
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return drawing(None, None);
    }
    let text = String::from_utf8_lossy(head);
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    loop {
        match reader.read_event() {
            Ok(Event::Start(root) | Event::Empty(root)) => {
                return match root.local_name().as_ref() {
                    "svg" => size(&root),
                    _ => drawing(None, Some(PictureFault::Unreadable)),
                };
            }
            Ok(Event::Text(text)) if text.trim().is_empty() => {}
            Ok(Event::Decl(_) | Event::DocType(_) | Event::Comment(_) | Event::PI(_)) => {}
            // It may begin with more words than are looked at here.
            Ok(Event::Eof) | Err(_) if bytes.len() > head.len() => return drawing(None, None),
            _ => return drawing(None, Some(PictureFault::Unreadable)),
        }
    }
}

fn drawing(size: Option<PictureSize>, fault: Option<PictureFault>) -> Picture {
    Picture {
        size,
        drawing: true,
        fault,
    }
}

/// The size by `width`, `height` and `viewBox`, as browsers find it (SVG 2, “Intrinsic sizing properties”).
fn size(root: &BytesStart<'_>) -> Picture {
    let attribute = |name: &str| {
        let found = root.try_get_attribute(name).ok()??;
        Some(found.value.trim().to_owned())
    };
    let said = |name| attribute(name).as_deref().and_then(length);
    let (width, height) = (said("width"), said("height"));
    if width == Some(0.0) || height == Some(0.0) {
        return drawing(None, Some(PictureFault::Empty));
    }
    let ratio = attribute("viewBox").as_deref().and_then(proportion);
    let size = match (width, height, ratio) {
        (Some(width), Some(height), _) => Some((width, height)),
        (Some(width), None, Some(ratio)) => Some((width, width / ratio)),
        (None, Some(height), Some(ratio)) => Some((height * ratio, height)),
        (None, None, Some(ratio)) => Some((LINE, LINE / ratio)),
        _ => None,
    };
    let size = size.and_then(|(width, height)| {
        Some(PictureSize {
            width: pixels(width)?,
            height: pixels(height)?,
        })
    });
    drawing(size, None)
}

/// A length in CSS pixels; `None` where it hangs on what is around the drawing (`%`, `em`) or is none.
fn length(text: &str) -> Option<f64> {
    let digits = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits)?;
    // CSS Values and Units 4, “Absolute lengths”.
    let pixels = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    let number: f64 = number.parse().ok()?;
    (number.is_finite() && number >= 0.0).then_some(number * pixels)
}

/// Width by height of a `viewBox`.
fn proportion(text: &str) -> Option<f64> {
    let numbers: Vec<f64> = text
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|part| !part.is_empty())
        .take(5)
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [_, _, width, height] = numbers.as_slice() else {
        return None;
    };
    let ratio = width / height;
    (*width > 0.0 && *height > 0.0 && ratio.is_normal()).then_some(ratio)
}

/// Whole pixels, at least one; `None` where nobody could draw that many.
fn pixels(length: f64) -> Option<u32> {
    let whole = length.round().max(1.0);
    // Up to here, every whole number is the same in both.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is between 1 and a million"
    )]
    (whole <= 1_000_000.0).then_some(whole as u32)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test that fails should panic"
    )]
    use super::*;

    fn size_of(text: &str) -> Option<(u32, u32)> {
        let found = picture(text.as_bytes());
        assert_eq!(found.fault, None, "{text}");
        assert!(found.drawing);
        found.size.map(|size| (size.width, size.height))
    }

    #[test]
    fn a_drawing_says_its_size_by_its_width_its_height_and_its_view() {
        for (attributes, size) in [
            ("width='80' height='68'", Some((80, 68))),
            ("width=\"80.4px\" height=\" 67.6 \"", Some((80, 68))),
            ("width='2in' height='72pt'", Some((192, 96))),
            ("width='210mm' height='29.7cm'", Some((794, 1123))),
            ("viewBox='0 0 80 68'", Some((640, 544))),
            ("viewBox='0,0 , 10 20'", Some((640, 1280))),
            ("width='80' viewBox='0 0 40 20'", Some((80, 40))),
            ("height='80' viewBox='0 0 40 20'", Some((160, 80))),
            (
                "width='100%' height='100%' viewBox='0 0 4 3'",
                Some((640, 480)),
            ),
            ("width='10em' height='5em'", None),
            ("width='80'", None),
            ("", None),
            ("viewBox='0 0 0 0'", None),
            ("viewBox='0 0 1 1e-300'", Some((640, 1))),
            ("viewBox='0 0 1e-300 1'", None),
            ("viewBox='a b c d'", None),
            ("width='1e99' height='nan'", None),
            ("width='99999999999' height='5'", None),
            ("width='-5' height='5'", None),
            ("width='0.2' height='5'", Some((1, 5))),
            ("width='&w;' height='5'", None),
        ] {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}><g/></svg>");
            assert_eq!(size_of(&text), size, "{attributes}");
        }
    }

    #[test]
    fn what_stands_before_the_drawing_is_passed_over() {
        let before = "\u{feff}<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n\
            <!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/x.dtd' [\n<!ENTITY w '1'>\n]>\n";
        let text = format!("{before}<svg:svg xmlns:svg='x' width='5' height='6'/>");
        assert_eq!(size_of(&text), Some((5, 6)));
    }

    #[test]
    fn what_is_no_drawing_is_told() {
        for text in [
            "",
            "   ",
            "<html><svg width='1' height='1'/></html>",
            "GIF89a",
            "svg",
            "<svg",
            "<!-- x",
            "\u{0}",
            "{}",
        ] {
            assert_eq!(
                picture(text.as_bytes()).fault,
                Some(PictureFault::Unreadable),
                "{text}"
            );
        }
        assert_eq!(
            picture(b"<svg width='0' height='5'/>").fault,
            Some(PictureFault::Empty)
        );
        assert_eq!(picture(b"\xff\xfe<\0s\0v\0g\0").fault, None);
    }

    #[test]
    fn a_hostile_head_costs_little() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>\
            <svg width='&c;' height='5'/>";
        assert_eq!(size_of(bomb), None);
        let quoted = format!("<svg {}", "a='<>' ".repeat(1 << 17));
        let long = format!("<!--{}--><svg width='1' height='1'/>", "a".repeat(1 << 20));
        for text in [
            quoted,
            long,
            "<!DOCTYPE [".repeat(1 << 17),
            "<?x ".repeat(1 << 18),
        ] {
            assert_eq!(size_of(&text), None);
        }
        let attributes: String = (0..5_000).map(|n| format!("a{n}='' ")).collect();
        assert_eq!(
            size_of(&format!("<svg {attributes} width='5' height='6'/>")),
            Some((5, 6))
        );
    }
}
