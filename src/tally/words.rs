//! Numbers in sentences, one and many.

/// `1 objection`, `2 objections`.
pub(super) fn counted(count: u32, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `5 or more`; `8` when it is all of them.
pub(super) fn enough(needed: u64, whole: u32) -> String {
    let whole = u64::from(whole);
    if needed > whole {
        return "more than there are".to_owned();
    }
    if needed == whole {
        return needed.to_string();
    }
    format!("{needed} or more")
}

/// `6 consented`, `1 stood aside` and so on, without what nobody did.
pub(super) fn listed(parts: &[(u32, &str)]) -> String {
    let said: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, did)| format!("{count} {did}"))
        .collect();
    said.join(", ")
}
