//! Work on two threads whose result is that of one.

use std::panic::resume_unwind;
use std::thread;

/// Lists shorter than this are not worth a thread.
const SHORT: usize = 64;

/// What `work` makes of each, in order.
pub(super) fn in_halves<T: Sync, R: Send>(list: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if list.len() < SHORT {
        return list.iter().map(work).collect();
    }
    let work = &work;
    thread::scope(|scope| {
        let parts = list.chunks(list.len().div_ceil(2));
        let running: Vec<_> =
            parts.map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<R>>())).collect();
        let done =
            running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        done.flatten().collect()
    })
}
