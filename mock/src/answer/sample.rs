//! Small bodies for media types other than JSON, each the same every time.

/// Every byte once: not text in any encoding, so that a client that decodes it is found out.
const BINARY: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut index = 0;
    while index < bytes.len() {
        bytes[index] = index as u8;
        index += 1;
    }
    bytes
};

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><circle r=\"4\"/></svg>\n";

/// One molecule of methane, its hydrogens implied.
const SDF: &str = "methane\n  mock\n\n  1  0  0  0  0  0  0  0  0  0999 V2000\n    \
    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0\nM  END\n$$$$\n";

const PDB: &str = "HETATM    1  C   UNL A   1       0.000   0.000   0.000  1.00  0.00           C\nEND\n";

/// The end record of an archive, which alone is an empty archive.
const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// A body of this type.
pub(crate) fn body(media_type: &str) -> &'static [u8] {
    match media_type {
        "image/svg+xml" => SVG.as_bytes(),
        "chemical/x-mdl-sdfile" => SDF.as_bytes(),
        "chemical/x-pdb" => PDB.as_bytes(),
        "application/zip" => ZIP,
        "text/csv" => b"id,name\n1,methane\n",
        text if text.starts_with("text/") => b"text\n",
        _ => &BINARY,
    }
}
