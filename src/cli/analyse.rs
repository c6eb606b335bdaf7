//! Balance and patterns of a file.

use std::path::Path;

use super::{Failure, Format, Replied, Reply, read_input};
use crate::analyse::{analyse, read};

pub(super) fn run(file: &Path, format: Format) -> Replied {
    let bytes = read_input(file)?;
    let name = if file == Path::new("-") {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    };
    let contributions =
        read(&name, &bytes).map_err(|faults| Failure::Invalid(faults.to_string()))?;
    let analysis = analyse(&contributions);
    Ok(Reply::done(match format {
        Format::Text => analysis.to_text(),
        Format::Json => analysis.to_json(),
    }))
}
