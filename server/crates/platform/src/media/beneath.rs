//! Opening a file of a folder without ever leaving it.

use std::{fs::File, io, path::Path};

use rustix::{
    fs::{Mode, OFlags, open, openat},
    io::Errno,
};

/// Opens the regular file `path` (with `/` between its parts) of the folder `root` for reading. `None` where there is no
/// such file, where a part of the path is a symbolic link or hidden, or where it is something else: a folder, a pipe.
///
/// The folder itself may be reached by links; below it the system follows none, whatever is swapped in meanwhile.
pub(crate) fn open_beneath(root: &Path, path: &str) -> io::Result<Option<File>> {
    let mut parts = path.split('/').peekable();
    let mut folder = open(root, folder_flags(), Mode::empty())?;
    while let Some(part) = parts.next() {
        if part.is_empty() || part.starts_with('.') {
            return Ok(None);
        }
        let is_last = parts.peek().is_none();
        let flags = if is_last {
            file_flags()
        } else {
            folder_flags()
        };
        let opened = openat(&folder, part, flags | OFlags::NOFOLLOW, Mode::empty());
        let opened = match opened {
            Ok(opened) => opened,
            // `MLINK` is what FreeBSD says of a link.
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::MLINK | Errno::NXIO) => {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        if is_last {
            let file = File::from(opened);
            return Ok(file.metadata()?.is_file().then_some(file));
        }
        folder = opened;
    }
    Ok(None)
}

fn folder_flags() -> OFlags {
    OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC
}

/// A pipe is not waited for.
fn file_flags() -> OFlags {
    OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC
}

#[cfg(test)]
mod tests {
    use std::{fs, io::Read, os::unix::fs::symlink};

    use super::open_beneath;

    #[test]
    fn only_a_regular_file_below_the_folder_is_opened() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("private"), "private").unwrap();
        let root = place.path().join("root");
        fs::create_dir_all(root.join("a/b")).unwrap();
        fs::create_dir_all(root.join(".git")).unwrap();
        fs::write(root.join("a/b/file.webm"), "film").unwrap();
        fs::write(root.join("a/.hidden"), "private").unwrap();
        fs::write(root.join(".git/config"), "private").unwrap();
        symlink(place.path().join("private"), root.join("a/out")).unwrap();
        symlink("b/file.webm", root.join("a/in")).unwrap();
        symlink("b", root.join("a/c")).unwrap();
        rustix::fs::mkfifoat(
            rustix::fs::CWD,
            root.join("pipe"),
            rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        )
        .unwrap();

        let link = place.path().join("link");
        symlink(&root, &link).unwrap();
        for root in [&root, &link] {
            let mut read = String::new();
            let file = open_beneath(root, "a/b/file.webm").unwrap();
            file.unwrap().read_to_string(&mut read).unwrap();
            assert_eq!(read, "film");
            for path in [
                "",
                "a",
                "a/b",
                "a/out",
                "a/in",
                "a/c/file.webm",
                "a/.hidden",
                ".git/config",
                "../private",
                "a/../a/b/file.webm",
                "./a/b/file.webm",
                "/a/b/file.webm",
                "a//b/file.webm",
                "a/b/file.webm/",
                "a/b/file.webm/x",
                "pipe",
                "nothing",
            ] {
                assert!(open_beneath(root, path).unwrap().is_none(), "{path}");
            }
        }
        assert!(open_beneath(&root.join("nothing"), "a").is_err());
    }
}
