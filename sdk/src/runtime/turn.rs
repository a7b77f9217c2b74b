//! Taking turns at what one does for all who wait for it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Line, OwnedMutexGuard};

/// A turn at work that all who stand in line have something of. It is over when it is dropped.
///
/// A future that was begun and is polled no more, such as that of a `select!` in whose other branch the same client is
/// called, keeps its turn, or its place at the head of the line. So nobody waits longer than a turn may last: then another line
/// begins, without those who stand still.
#[derive(Debug)]
pub(crate) struct Turns {
    line: Mutex<Arc<Line<()>>>,
    longest: Duration,
}

pub(crate) type Turn = OwnedMutexGuard<()>;

impl Turns {
    pub(crate) fn of_at_most(longest: Duration) -> Self {
        Turns { line: Mutex::default(), longest }
    }

    /// A turn, if nobody has it.
    pub(crate) fn try_take(&self) -> Option<Turn> {
        self.line().try_lock_owned().ok()
    }

    /// The next turn.
    pub(crate) async fn take(&self) -> Turn {
        loop {
            let line = self.line();
            match tokio::time::timeout(self.longest, line.clone().lock_owned()).await {
                Ok(turn) => return turn,
                Err(_) => self.leave(&line),
            }
        }
    }

    fn line(&self) -> Arc<Line<()>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Begins another line, if nobody has left this one yet.
    fn leave(&self, stands_still: &Arc<Line<()>>) {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if Arc::ptr_eq(&line, stands_still) {
            *line = Arc::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use futures_util::future::join_all;
    use tokio::time::Instant;

    use super::*;

    const LONGEST: Duration = Duration::from_secs(30);

    #[tokio::test(start_paused = true)]
    async fn one_that_stands_still_holds_nobody_up_for_ever() {
        let turns = Turns::of_at_most(LONGEST);
        let _stands_still = turns.take().await;
        // at the head of the line
        let mut begun = Box::pin(turns.take());
        assert!((&mut begun).now_or_never().is_none() && turns.try_take().is_none());
        let start = Instant::now();
        let ends = join_all((0..9).map(|_| async {
            let _turn = turns.take().await;
            tokio::time::sleep(Duration::from_secs(1)).await;
            start.elapsed().as_secs()
        }));
        assert_eq!(ends.await, (31..40).collect::<Vec<_>>(), "one after the other again");
    }
}
