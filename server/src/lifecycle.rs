//! Start and stop.

use std::{future::IntoFuture, io, net::SocketAddr, time::Duration};

use anyhow::Context;
use axum::Router;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use crate::commands::report;

/// How long requests in flight may take once the program is told to stop.
const GRACE: Duration = Duration::from_secs(8);

/// Takes the address, or says why it cannot.
///
/// # Errors
///
/// In one line, with what to do about a port that is in use.
pub(crate) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => anyhow::anyhow!(
                "{address} is in use by another program; choose another port with --listen"
            ),
            _ => anyhow::Error::new(error).context(format!("cannot listen on {address}")),
        })
}

/// Serves until SIGTERM or Ctrl-C, then calls `on_stop` and lets the requests in flight end.
///
/// # Errors
///
/// If the signals cannot be listened to or the listener fails.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    on_stop: impl FnOnce() + Send + 'static,
) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be heard")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("Ctrl-C cannot be heard")?;
    let (stop, stopping) = watch::channel(false);
    let told_to_stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping: requests in flight end first");
        stop.send_replace(true);
        on_stop();
    };
    report(&format!(
        "Ardoise answers at http://{}",
        listener.local_addr()?
    ));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service)
        .with_graceful_shutdown(told_to_stop)
        .into_future();
    tokio::select! {
        served = server => served.context("the server failed"),
        () = grace_is_over(stopping) => {
            tracing::warn!("some requests did not end in time and were cut off");
            Ok(())
        }
    }
}

async fn grace_is_over(mut stopping: watch::Receiver<bool>) {
    if stopping.wait_for(|stopping| *stopping).await.is_ok() {
        tokio::time::sleep(GRACE).await;
    } else {
        std::future::pending().await
    }
}
