//! Who asks, as far as limits need to know it.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    sync::atomic::{AtomicBool, Ordering},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use platform::Network;

use crate::{
    state::AppState,
    trusted_proxies::{TrustedProxies, X_FORWARDED_FOR},
};

/// Who asks. No address is kept: only the network, which is not printed either.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client {
    pub(crate) network: Network,
}

/// Finds out who asks, before anything else needs to know it.
pub(crate) async fn know_client(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let client = Client {
        network: network(&state.trusted_proxies, &request),
    };
    request.extensions_mut().insert(client);
    next.run(request).await
}

fn network(trusted: &TrustedProxies, request: &Request) -> Network {
    let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() else {
        return Network::unknown();
    };
    let (peer, headers) = (peer.ip().to_canonical(), request.headers());
    let client = trusted.client(peer, headers);
    if client == peer && is_near(peer) && headers.contains_key(X_FORWARDED_FOR) {
        say_that_proxy_is_not_trusted();
    }
    Network::of(client)
}

/// Whether an address is of this machine or of a network of one's own, where proxies stand.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

/// Behind such a proxy all visitors are one, and share one limit. It is said once.
fn say_that_proxy_is_not_trusted() {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        tracing::warn!(
            "a proxy nearby names its visitors, but is not among `trusted_proxies`: all of them share one limit \
             on failed logins and registrations"
        );
    }
}

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let known = parts.extensions.get::<Self>().copied();
        Ok(known.unwrap_or(Self {
            network: Network::unknown(),
        }))
    }
}
