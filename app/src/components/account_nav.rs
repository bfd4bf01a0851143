//! The ways between the pages of one's own account.

use leptos::prelude::*;

use crate::shared::PageContext;

/// Links to the pages of one's account, and the button that signs out.
#[component]
pub(crate) fn AccountNav(page: PageContext) -> impl IntoView {
    let lang = page.lang;
    let tag = page.tag.clone();
    let link = |rest: &str, words: &'static str| {
        let href = format!("/{tag}{rest}");
        let current = (page.href == href).then_some("page");
        view! { <li><a href=href aria-current=current>{words}</a></li> }.into_any()
    };
    let staff = page.account.as_ref().is_some_and(|account| account.staff);
    let links = [
        Some(link("/me", lang.my_path())),
        Some(link("/me/settings", lang.my_settings())),
        Some(link("/me/data", lang.my_data())),
        staff.then(|| link("/admin", lang.admin())),
    ];
    let action = format!("/{tag}/logout");
    view! {
        <nav class="account-nav" aria-label=lang.my_account()>
            <ul class="cluster">
                {links.into_iter().flatten().collect::<Vec<_>>()}
                <li>
                    <form method="post" action=action>
                        <button type="submit" class="btn btn--line btn--small">{lang.sign_out()}</button>
                    </form>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}
