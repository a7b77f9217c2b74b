//! Ctrl-C.

use std::future::Future;
use std::pin::pin;

use futures_util::future::{Either, select};

/// Does something until it is done; `None` if Ctrl-C came before.
pub(crate) async fn until_interrupted<T>(work: impl Future<Output = T>) -> Option<T> {
    match select(pin!(work), pin!(tokio::signal::ctrl_c())).await {
        Either::Left((done, _)) => Some(done),
        Either::Right((Ok(()), _)) => None,
        // where it can't be listened for, it ends the program
        Either::Right((Err(_), work)) => Some(work.await),
    }
}
