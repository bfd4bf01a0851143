//! The living style page, in development builds alone.

use app::pages::style_page;
use axum::response::Response;

use super::public;
use crate::visit::Visit;

pub(crate) async fn style(visit: Visit) -> Response {
    public(&visit, || style_page(visit.page("/style")))
}
