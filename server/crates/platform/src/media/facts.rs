//! From a file to its facts: they depend on nothing but its name and its bytes.

use std::{
    fs::File,
    io::{self, Read},
};

use content::{Medium, Picture, is_image};
use sha2::{Digest, Sha256};

use super::{raster, svg};

/// How much of an image is looked at: photographs may carry colours, a small copy and many words before their size.
const HEAD_BYTES: usize = 1 << 20;

/// How much of a file is in memory at a time, beside an image's head.
const CHUNK_BYTES: usize = 64 * 1024;

/// The facts of an open file. It is read from end to end, a piece at a time.
///
/// # Errors
///
/// If the file cannot be read.
pub(crate) fn medium_of_file(name: &str, mut file: &File) -> io::Result<Medium> {
    medium(name, &mut file)
}

/// The facts of a medium that is in memory.
pub(crate) fn medium_of_bytes(name: &str, bytes: &[u8]) -> Medium {
    Medium {
        sha256: hex::encode(Sha256::digest(bytes)),
        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        picture: is_image(name).then(|| picture(name, bytes)),
    }
}

fn medium(name: &str, reader: &mut impl Read) -> io::Result<Medium> {
    let wanted = if is_image(name) { HEAD_BYTES } else { 0 };
    let mut head = Vec::new();
    let mut hasher = Sha256::new();
    let mut size = 0_u64;
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = match reader.read(&mut chunk) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let Some(bytes @ [_, ..]) = chunk.get(..read) else {
            break;
        };
        hasher.update(bytes);
        size = size.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        let missing = wanted.saturating_sub(head.len());
        head.extend(bytes.iter().take(missing));
    }
    Ok(Medium {
        sha256: hex::encode(hasher.finalize()),
        size,
        picture: is_image(name).then(|| picture(name, &head)),
    })
}

/// What the head of an image says. It does not know whether the file is longer: a size beyond the head is none.
fn picture(name: &str, bytes: &[u8]) -> Picture {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    match extension.map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => svg::picture(head),
        extension => raster::picture(extension.unwrap_or_default(), head),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;
    use content::PictureSize;

    #[test]
    fn a_file_that_is_read_in_pieces_has_the_facts_of_its_bytes() {
        let mut bytes = b"<svg width='3' height='4'>".to_vec();
        bytes.resize(CHUNK_BYTES * 20 + 7, b' ');
        for name in ["a.svg", "a.ods", "a.png", "a"] {
            let read = medium(name, &mut bytes.as_slice()).unwrap();
            assert_eq!(read, medium_of_bytes(name, &bytes), "{name}");
            assert_eq!(
                read.picture.is_some(),
                name.contains("vg") || name.contains("png")
            );
        }
        let size = PictureSize {
            width: 3,
            height: 4,
        };
        let read = medium("a.svg", &mut bytes.as_slice()).unwrap();
        assert_eq!(read.picture.unwrap().size, Some(size));
        assert_eq!(read.size, 1_310_727);
    }

    /// Reads one byte at a time, and is interrupted before each.
    struct Slow<'a>(&'a [u8], bool);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let one = buffer.len().min(1);
            self.0.read(&mut buffer[..one])
        }
    }

    #[test]
    fn a_slow_disk_changes_nothing() {
        let bytes = b"<svg width='3' height='4'/>";
        let read = medium("a.svg", &mut Slow(bytes, false)).unwrap();
        assert_eq!(read, medium_of_bytes("a.svg", bytes));
    }
}
