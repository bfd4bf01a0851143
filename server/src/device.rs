//! What a device is called in the list of one's sessions: enough to know it again, and no more.

/// Browsers by the words in `User-Agent` that tell them; those that pretend to be another come first.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Systems, likewise.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("OpenBSD", "OpenBSD"),
    ("Linux", "Linux"),
];

/// Browser and system that a `User-Agent` header names, such as "Firefox, Linux"; empty where it names neither.
pub(crate) fn device_of(user_agent: &str) -> String {
    let known = |list: &[(&str, &'static str)]| {
        let mut list = list.iter();
        list.find_map(|(word, name)| user_agent.contains(word).then_some(*name))
    };
    let parts: Vec<&str> = [known(&BROWSERS), known(&SYSTEMS)]
        .into_iter()
        .flatten()
        .collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::device_of;

    #[test]
    fn a_device_is_known_again_and_nothing_else_is_kept() {
        for (user_agent, device) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                "Firefox, Linux",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 \
                 Safari/537.36 Edg/143.0.0.0",
                "Edge, Windows",
            ),
            ("curl/8.5", ""),
            ("", ""),
            ("<script>Linux", "Linux"),
        ] {
            assert_eq!(device_of(user_agent), device, "{user_agent}");
        }
    }
}
