//! Work that is done by as many threads as there are processors.

use std::sync::atomic::{AtomicUsize, Ordering};

/// As much as a program's first thread has: documents may be deep.
const STACK: usize = 8 << 20;

/// What `work` makes of each of `items`, in their order, whichever thread does what.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let share = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let mut done = std::thread::scope(|scope| {
        let worker = || std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, share);
        // where no more threads can be had, there are fewer
        let others: Vec<_> = (1..workers).map_while(|_| worker().ok()).collect();
        let mut done = share();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// What the two make, at the same time.
pub fn both<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let b = scope.spawn(b);
        (a(), b.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        let expected: Vec<usize> = items.iter().map(|item| item * 2).collect();
        assert_eq!(super::map(&items, |item| item * 2), expected);
        assert_eq!(super::map(&[], |item: &usize| *item), [0; 0]);
    }
}
