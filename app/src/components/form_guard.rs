//! What a form holds that tells people from programs.

use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{STAMP_FIELD, TRAP_FIELD},
};

/// A stamp, and a field that is hidden from eyes, readers of screens and keyboards; without style sheets too.
#[component]
pub(crate) fn FormGuard(lang: Lang, stamp: String) -> impl IntoView {
    view! {
        <input type="hidden" name=STAMP_FIELD value=stamp/>
        <div hidden>
            <label>
                {lang.leave_empty()}
                <input type="text" name=TRAP_FIELD value="" tabindex="-1" autocomplete="off"/>
            </label>
        </div>
    }
    .into_any()
}
