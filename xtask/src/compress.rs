//! The compressed forms of a file, made once at build time at the highest levels.

use std::io::Write as _;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

/// The compressed forms of a file; a form that is no smaller than the file is left out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Compressed {
    /// Brotli, quality 11, window of 2^22 bytes.
    pub(crate) brotli: Option<Vec<u8>>,
    /// gzip, level 9, without name or time, so that the same bytes come out each time.
    pub(crate) gzip: Option<Vec<u8>>,
}

/// Compresses `bytes` both ways.
///
/// # Errors
/// When an encoder fails.
pub(crate) fn compress(bytes: &[u8]) -> Result<Compressed> {
    let smaller = |form: Vec<u8>| (form.len() < bytes.len()).then_some(form);
    Ok(Compressed {
        brotli: smaller(brotli(bytes)?),
        gzip: smaller(gzip(bytes)?),
    })
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params).context("brotli failed")?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).context("gzip failed")?;
    encoder.finish().context("gzip failed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_forms_decompress_to_the_file() {
        let text = "learning in common ".repeat(200).into_bytes();
        let compressed = compress(&text).unwrap();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*compressed.brotli.unwrap(), &mut plain).unwrap();
        assert_eq!(plain, text);
        plain.clear();
        flate2::read::GzDecoder::new(&*compressed.gzip.unwrap())
            .read_to_end(&mut plain)
            .unwrap();
        assert_eq!(plain, text);
    }

    #[test]
    fn a_form_that_is_not_smaller_is_left_out() {
        assert_eq!(compress(b"a").unwrap(), Compressed::default());
        assert_eq!(compress(b"").unwrap(), Compressed::default());
    }

    #[test]
    fn the_same_file_always_gives_the_same_bytes() {
        let text = "x".repeat(1000);
        assert_eq!(
            compress(text.as_bytes()).unwrap(),
            compress(text.as_bytes()).unwrap()
        );
    }
}
