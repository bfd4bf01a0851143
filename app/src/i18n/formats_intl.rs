//! Plurals and numbers by the browser's own rules and data: ICU's, which would weigh more in the module than the rest of
//! it.

use js_sys::{
    Array,
    Intl::{NumberFormat, PluralRules},
    JsString, Object, Reflect,
};
use leptos::wasm_bindgen::JsValue;

use super::number::{Category, Number};

/// The plural category of a number in the language of a tag.
pub(super) fn category(tag: &str, number: Number) -> Category {
    let rules = PluralRules::new(&locales(tag), &Object::new());
    let category = String::from(rules.select(number.value() as f64));
    match category.as_str() {
        "zero" => Category::Zero,
        "one" => Category::One,
        "two" => Category::Two,
        "few" => Category::Few,
        "many" => Category::Many,
        _ => Category::Other,
    }
}

/// A number as the language of a tag writes it, with at least so many digits.
pub(super) fn written(tag: &str, number: Number, digits: u8) -> String {
    let options = Object::new();
    // Setting a property of a plain object fails never, and the number is readable without it.
    drop(Reflect::set(
        &options,
        &JsValue::from_str("minimumIntegerDigits"),
        &JsValue::from(digits),
    ));
    let format = NumberFormat::new(&locales(tag), &options).format();
    let written = format.call1(&JsValue::UNDEFINED, &JsValue::from(number.value() as f64));
    match written {
        Ok(written) => JsString::from(written).into(),
        Err(_) => number.value().to_string(),
    }
}

fn locales(tag: &str) -> Array {
    Array::of1(&JsValue::from_str(tag))
}
