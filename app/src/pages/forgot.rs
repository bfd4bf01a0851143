//! A forgotten password.

use leptos::prelude::*;

use crate::{
    components::{Document, FaultList, Field, HeadView, Said},
    i18n::Lang,
    shared::{FieldView, ForgotView, PageContext, SaidView},
};

/// Where a link is asked for that sets a new password. It says the same whether an account has the address or not.
pub fn forgot_page(page: PageContext, view: ForgotView) -> AnyView {
    let lang = page.lang;
    let (title, content) = match view {
        ForgotView::NoMail => (lang.no_mail_title(), no_mail(&page)),
        ForgotView::Form(field, said) => (lang.forgot_title(), form(&page, field, said)),
        ForgotView::Sent { minutes } => (lang.forgot_sent_title(), sent(&page, minutes)),
    };
    let head = HeadView::private(title);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{title}</h1>
                    {content}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn form(page: &PageContext, field: FieldView, said: Option<SaidView>) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let action = format!("/{}/forgot", page.tag);
    let said = said.map(|said| view! { <Said said/> });
    view! {
        <p class="lead">{lang.forgot_text()}</p>
        <div class="section">
            {said}
            <FaultList lang fields=vec![field.clone()]/>
            <form class="stack stack--l" method="post" action=action>
                <Field sprite field/>
                <p class="cluster"><button class="btn" type="submit">{lang.forgot_send()}</button></p>
            </form>
        </div>
    }
    .into_any()
}

fn sent(page: &PageContext, minutes: i64) -> AnyView {
    let lang = page.lang;
    let again = format!("/{}/forgot", page.tag);
    view! {
        <p class="lead" role="status">{lang.forgot_sent_text(minutes)}</p>
        <p>{lang.forgot_nothing_came()}</p>
        {write_to(lang, page)}
        <p class="cluster"><a class="btn btn--line" href=again>{lang.forgot_again()}</a></p>
    }
    .into_any()
}

fn no_mail(page: &PageContext) -> AnyView {
    let lang = page.lang;
    view! {
        <p class="lead">{lang.forgot_no_mail()}</p>
        {write_to(lang, page)}
    }
    .into_any()
}

/// How those who can help are reached, where the site says it.
fn write_to(lang: Lang, page: &PageContext) -> Option<AnyView> {
    let publisher = page.site.publisher.as_ref()?;
    let href = publisher.contact.clone()?;
    let shown = href.strip_prefix("mailto:").unwrap_or(&href).to_owned();
    Some(view! { <p><a href=href>{lang.forgot_write_to(&shown)}</a></p> }.into_any())
}
