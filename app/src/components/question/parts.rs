//! Steps and left sides, each with a menu: keyboard and no JavaScript are the same path.

use leptos::prelude::*;

use super::Field;
use crate::shared::{MenuItemView, PartView};

/// Each step has a menu of places, and not each place a menu of steps: a step may hold code or an image, which a menu
/// cannot show, and on a phone a long step would be cut off in it.
pub(super) fn ordering(field: &Field, steps: Vec<PartView>) -> AnyView {
    let places: Vec<MenuItemView> = (1..=steps.len())
        .map(|place| MenuItemView {
            value: place.to_string(),
            label: place.to_string(),
        })
        .collect();
    let rows: Vec<_> = steps
        .into_iter()
        .map(|step| row(field, step, &places))
        .collect();
    view! {
        <div class="q__body">
            {field.how(field.lang.order_how())}
            <ul class="pairs pairs--order" data-steps="">{rows}</ul>
        </div>
    }
    .into_any()
}

pub(super) fn matching(
    field: &Field,
    left: Vec<PartView>,
    menu: Vec<MenuItemView>,
    shown: Vec<String>,
) -> AnyView {
    let shown = (!shown.is_empty()).then(|| {
        let items: Vec<_> = shown
            .into_iter()
            .map(|html| view! { <li inner_html=html></li> })
            .collect();
        view! {
            <p class="q__how">{field.lang.match_choices()}</p>
            <ol class="letters" lang=field.text_lang.clone() dir="auto">{items}</ol>
        }
    });
    let rows: Vec<_> = left
        .into_iter()
        .map(|left| row(field, left, &menu))
        .collect();
    view! {
        <div class="q__body">
            {field.how(field.lang.match_how())}
            {shown}
            <ul class="pairs">{rows}</ul>
        </div>
    }
    .into_any()
}

fn row(field: &Field, part: PartView, menu: &[MenuItemView]) -> impl IntoView + use<> {
    let id = field.id(&part.id);
    let items: Vec<_> = menu
        .iter()
        .map(|item| {
            let selected = item.value == part.value;
            view! { <option value=item.value.clone() selected=selected>{item.label.clone()}</option> }
        })
        .collect();
    view! {
        <li>
            <label for=id.clone() lang=field.text_lang.clone() dir="auto" inner_html=part.html></label>
            <select
                class="select"
                id=id
                name=field.part_name(&part.id)
                aria-describedby=field.id("error")
                aria-invalid=field.invalid.then_some("true")
            >
                <option value="">{field.lang.choose()}</option>
                {items}
            </select>
        </li>
    }
    .into_any()
}
