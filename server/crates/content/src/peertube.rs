//! Films on PeerTube: the addresses where they are watched, and the hosts that a site names.

use url::{Host, Url};

/// A film on a PeerTube host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HostedFilm {
    /// As browsers write it: lower case, ASCII.
    pub(crate) host: String,
    /// Letters, digits and hyphens.
    pub(crate) id: String,
}

/// The film that is watched at a web address: `https://host/w/{id}` or `https://host/videos/watch/{id}`.
pub(crate) fn watched_at(address: &str) -> Option<HostedFilm> {
    let url = Url::parse(address).ok()?;
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if !plain {
        return None;
    }
    let host = plain_host(&url)?;
    let path = url.path().trim_end_matches('/');
    let id = path
        .strip_prefix("/w/")
        .or_else(|| path.strip_prefix("/videos/watch/"))?;
    let is_id = (1..=64).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then(|| HostedFilm {
        host,
        id: id.to_owned(),
    })
}

/// The name of a host, as browsers write it; `None` for anything else, such as an address or a pattern.
pub(crate) fn host_name(text: &str) -> Option<String> {
    if text.contains(['/', ':', '@', '?', '#', '\\']) {
        return None;
    }
    plain_host(&Url::parse(&format!("https://{text}/")).ok()?)
}

/// The host in what an author may have meant by it.
pub(crate) fn host_in(text: &str) -> Option<String> {
    let url = Url::parse(text).or_else(|_no_scheme| Url::parse(&format!("https://{text}")));
    plain_host(&url.ok()?)
}

/// A domain with a dot. `url` lets characters pass that mean something in a policy (`*`, `;`, `'`): no host has them.
fn plain_host(url: &Url) -> Option<String> {
    let Host::Domain(host) = url.host()? else {
        return None;
    };
    let plain = host
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
    let labels = host.split('.').all(|label| !label.is_empty());
    (plain && labels && host.contains('.') && host.len() <= 253).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_where_a_film_is_watched_names_its_host_and_its_id() {
        for (address, host, id) in [
            (
                "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv",
                "framatube.org",
                "kkGMgK9ZtnKfYAgnEtQxbv",
            ),
            (
                "https://Tube.Example.ORG/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d/?start=10s",
                "tube.example.org",
                "9c9de5e8-0a1e-484a-b099-e80766180a6d",
            ),
            (
                "https://vidéos.example:443/w/abc#x",
                "xn--vidos-dsa.example",
                "abc",
            ),
        ] {
            let found = watched_at(address);
            let found = found.map(|film| (film.host, film.id));
            assert_eq!(found, Some((host.to_owned(), id.to_owned())), "{address}");
        }
    }

    #[test]
    fn any_other_address_is_no_film() {
        for address in [
            "http://framatube.org/w/abc",
            "https://framatube.org/w/",
            "https://framatube.org/w/p/abc",
            "https://framatube.org/w/index.php",
            "https://framatube.org/w/a b",
            "https://framatube.org/w/%2e%2e",
            "https://framatube.org/videos/embed/abc",
            "https://framatube.org/",
            "https://ada@framatube.org/w/abc",
            "https://framatube.org:8443/w/abc",
            "https://127.0.0.1/w/abc",
            "https://[::1]/w/abc",
            "https://localhost/w/abc",
            "https://*.example.org/w/abc",
            "https://a;b.example.org/w/abc",
            "https://framatube.org./w/abc",
            "framatube.org/w/abc",
            "javascript:https://framatube.org/w/abc",
            "",
        ] {
            assert_eq!(watched_at(address), None, "{address}");
        }
    }

    #[test]
    fn only_the_name_of_a_host_names_one() {
        assert_eq!(host_name("Framatube.org").as_deref(), Some("framatube.org"));
        assert_eq!(
            host_name("vidéos.example").as_deref(),
            Some("xn--vidos-dsa.example")
        );
        for bad in [
            "https://framatube.org",
            "framatube.org/",
            "framatube.org:443",
            "*.framatube.org",
            "framatube",
            "a b.org",
            "a;b.org",
            "'self'",
            "*",
            "",
            "..",
            "a..b",
            "1.2.3.4",
        ] {
            assert_eq!(host_name(bad), None, "{bad}");
        }
        assert_eq!(
            host_in("https://framatube.org/w/x").as_deref(),
            Some("framatube.org")
        );
        assert_eq!(host_in("framatube.org/").as_deref(), Some("framatube.org"));
        assert_eq!(host_in("nothing"), None);
    }
}
