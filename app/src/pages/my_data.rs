//! One's own data: what is kept, taking it home, erasing it.

use leptos::prelude::*;

use crate::{
    components::{AccountNav, Document, FaultList, Field, HeadView, Said},
    i18n::Lang,
    shared::{FieldView, MyDataView, PageContext},
};

/// The page of one's own data. Each form goes to an address of its own below the page's.
pub fn my_data_page(page: PageContext, view: MyDataView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let address = format!("/{}/me/data", page.tag);
    let head = HeadView::private(lang.my_data());
    let said = view.said.map(|said| view! { <Said said/> });
    let faults = view.erase.iter().chain(view.delete.iter().flatten());
    let faults: Vec<FieldView> = faults.cloned().collect();
    let unused = if view.has_address {
        lang.my_data_unused_warned()
    } else {
        lang.my_data_unused()
    };
    let erase = Act {
        id: "page:erase",
        title: lang.my_data_erase(),
        texts: vec![lang.my_data_erase_text().to_owned()],
        action: format!("{address}/erase"),
        fields: view.erase,
        button: lang.my_data_erase(),
    };
    let delete = view.delete.map(|fields| Act {
        id: "page:delete",
        title: lang.my_data_delete(),
        texts: vec![lang.my_data_delete_text().to_owned(), view.backups.clone()],
        action: format!("{address}/delete"),
        fields,
        button: lang.my_data_delete(),
    });
    view! {
        <Document page=page.clone() head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.my_data()}</h1>
                    <AccountNav page/>
                    {said}
                    <FaultList lang fields=faults/>
                    <section class="section" aria-labelledby="page:kept">
                        <h2 class="title-xl" id="page:kept">{lang.my_data_kept()}</h2>
                        {kept(lang, unused)}
                    </section>
                    <section class="section" aria-labelledby="page:download">
                        <h2 class="title-xl" id="page:download">{lang.my_data_download()}</h2>
                        <form class="stack stack--l" method="post" action=format!("{address}/download")>
                            <div class="prose"><p>{lang.my_data_download_text()}</p></div>
                            <p class="cluster"><button class="btn" type="submit">{lang.my_data_download()}</button></p>
                        </form>
                    </section>
                    {act(&sprite, erase)}
                    {delete.map(|delete| act(&sprite, delete))}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// Where somebody is led who has asked for the deletion of their account, and is signed out with it.
pub fn leaving_page(page: PageContext, backups: String) -> AnyView {
    let lang = page.lang;
    let head = HeadView::private(lang.leaving());
    let sign_in = format!("/{}/login", page.tag);
    let home = format!("/{}", page.tag);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="flow">
                        <h1>{lang.leaving()}</h1>
                        <p class="lead" role="status">{lang.leaving_text()}</p>
                        <p>{backups}</p>
                        <p><a href=sign_in>{lang.leaving_sign_in()}</a></p>
                        <p><a href=home>{lang.to_catalogue()}</a></p>
                    </div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn kept(lang: Lang, unused: &'static str) -> AnyView {
    let lines = [
        lang.my_data_kept_account(),
        lang.my_data_kept_address(),
        lang.my_data_kept_devices(),
        lang.my_data_kept_progress(),
        lang.my_data_kept_answers(),
        lang.my_data_kept_acts(),
    ];
    let lines: Vec<_> = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect();
    view! { <div class="prose"><ul>{lines}</ul><p>{lang.my_data_not_asked()}</p><p>{unused}</p></div> }.into_any()
}

/// Something that asks for the password again.
struct Act {
    id: &'static str,
    title: &'static str,
    texts: Vec<String>,
    action: String,
    fields: Vec<FieldView>,
    button: &'static str,
}

fn act(sprite: &str, act: Act) -> AnyView {
    let fields: Vec<_> = act
        .fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.to_owned() field/> })
        .collect();
    let texts: Vec<_> = act
        .texts
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect();
    view! {
        <section class="section" aria-labelledby=act.id>
            <h2 class="title-xl" id=act.id>{act.title}</h2>
            <form class="stack stack--l" method="post" action=act.action>
                <div class="prose">{texts}</div>
                {fields}
                <p class="cluster"><button class="btn btn--line" type="submit">{act.button}</button></p>
            </form>
        </section>
    }
    .into_any()
}
