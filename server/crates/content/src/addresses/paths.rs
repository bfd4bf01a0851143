//! Paths in the content folder, with `/` between their parts.

use crate::SourcePath;

/// The folder that a file lies in; empty at the top.
pub(crate) fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A relative path from a folder, without `.` and `..`; one that starts with `/` counts from the content folder, as
/// on a forge. `None` where it leaves the content folder.
pub(crate) fn join(folder: &str, path: &str) -> Option<SourcePath> {
    let (folder, path) = match path.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, path),
    };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The link from a folder to a path.
pub(super) fn relative(folder: &str, path: &str) -> String {
    let mut from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let mut to: Vec<&str> = path.split('/').collect();
    while let (Some(a), Some(b)) = (from.first(), to.first())
        && a == b
        && to.len() > 1
    {
        from.remove(0);
        to.remove(0);
    }
    format!("{}{}", "../".repeat(from.len()), to.join("/"))
}
