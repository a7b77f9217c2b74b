//! What stands round each page: head, and the way to the other pages.

use std::fmt::Write as _;

use crate::openapi::model::Api;
use crate::openapi::prose::escaped;

/// The pages with their names in the navigation, in its order.
const PAGES: [(&str, &str); 7] = [
    ("index", "Reference"),
    ("start", "Getting started"),
    ("credentials", "Credentials"),
    ("errors", "Errors"),
    ("lists", "Paging and waiting"),
    ("faults", "Faults"),
    ("changes", "Changes"),
];

/// Nothing from anywhere else, and no script but those beside the page. The renderer sets styles of its own.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
                      font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

fn head(title: &str, more: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n\
         <link rel=\"icon\" href=\"icon.svg\">\n<link rel=\"stylesheet\" href=\"bar.css\">\n{more}\
         <script src=\"theme.js\"></script>\n</head>\n",
        escaped(title)
    )
}

fn navigation(current: &str) -> String {
    let mut text = "<div class=\"site\"><a class=\"skip\" href=\"#content\">To the content</a>\
                    <nav aria-label=\"Pages\"><a class=\"name\" href=\"index.html\">EIHealth</a>"
        .to_owned();
    for (name, title) in PAGES {
        let is_current = if name == current { " aria-current=\"page\"" } else { "" };
        // writing to a String can't fail
        let _ = write!(text, "<a href=\"{name}.html\"{is_current}>{title}</a>");
    }
    text.push_str("</nav></div>\n");
    text
}

/// The page that the renderer fills.
pub(super) fn reference(api: &Api) -> String {
    let scripts = [super::SCRIPT, super::MOCK, "sign.js", "navigation.js", super::RENDERER, "init.js"]
        .map(|name| format!("<script src=\"{name}\" defer></script>\n"))
        .concat();
    let head = head(
        "EIHealth API reference",
        &format!("<link rel=\"stylesheet\" href=\"reference.css\">\n{scripts}"),
    );
    format!(
        "{head}<body class=\"reference\">\n{}<div id=\"content\"></div>\n<noscript>The reference of {} operations needs \
         JavaScript; <a href=\"openapi.json\">openapi.json</a> is the same as a document.</noscript>\n</body>\n</html>\n",
        navigation("index"),
        api.operations.len()
    )
}

/// A page of our own.
pub(super) fn page(name: &str, body: &str) -> String {
    let title = PAGES.iter().find(|(other, _)| *other == name).map_or(name, |(_, title)| title);
    format!(
        "{}<body>\n{}<main id=\"content\">\n{body}</main>\n<footer><a href=\"licence.txt\">Licences</a></footer>\n\
         </body>\n</html>\n",
        head(&format!("{title} · EIHealth"), "<link rel=\"stylesheet\" href=\"page.css\">\n"),
        navigation(name)
    )
}
