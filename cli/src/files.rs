//! Files of the user's that the program writes.

use std::io::{self, Write};
use std::path::Path;

/// Replaces the file by one with this content that only its owner can read, or leaves it as it was. `check` looks at
/// the new one before it takes the old one's place.
pub(crate) fn replace<E: From<io::Error>>(
    path: &Path,
    content: &str,
    check: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
    // a link stays one
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make(directory)?;
    // its mode is 600 from the start
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(content.as_bytes())?;
    file.as_file().sync_all()?;
    check(file.path())?;
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

/// A directory that only its owner can look into, unless it exists.
fn make(directory: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}
