//! Whether the words are ready: who signed which text, what is left to do, and what no release may hold.

mod approve;
mod record;
mod release;
mod report;
mod standing;

pub use approve::{Approval, approve};
pub use record::{Origin, Role, State};
pub use release::{blockers, release};
pub use report::{Bare, FileStatus, LocaleStatus, Status, status};
pub use standing::Standing;

pub(crate) use record::{DIGITS, Records, read_status};
pub(crate) use standing::{Stood, standings};
