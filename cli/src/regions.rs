//! Regions that users name.

use eihealth::Region;

use crate::errors::Failure;
use crate::suggest;

fn documented() -> impl Iterator<Item = &'static str> {
    static ALL: [Region; 3] = Region::DOCUMENTED;
    ALL.iter().map(Region::as_str)
}

/// The region of this name.
pub(crate) fn parse(name: &str) -> Result<Region, Failure> {
    Region::new(name).map_err(|error| {
        let failure = Failure::from(eihealth::Error::from(error));
        match suggest::hint(&name.to_lowercase().replace(['_', ' '], "-"), documented()) {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    })
}

/// What to say of a region that the reference doesn't name: it may be new, or misspelt.
pub(crate) fn doubt(name: &str) -> Option<String> {
    if documented().any(|known| known == name) {
        return None;
    }
    let known = documented().collect::<Vec<_>>().join(", ");
    let hint = suggest::hint(name, documented()).map(|hint| format!("; {hint}")).unwrap_or_default();
    Some(format!("the region `{name}` is none that the reference names for EIHealth ({known}){hint}"))
}

#[cfg(test)]
mod tests {
    use super::{doubt, parse};

    #[test]
    fn a_region_that_is_not_known_is_doubted_and_not_refused() {
        assert!(parse("cn-north-9").is_ok());
        assert!(doubt("cn-norht-4").unwrap().contains("did you mean `cn-north-4`"));
        assert!(!doubt("af-south-1x").unwrap().is_empty());
        assert_eq!(doubt("cn-east-3"), None);
        assert!(format!("{:?}", parse("CN_NORTH_4").unwrap_err()).contains("did you mean `cn-north-4`"));
    }
}
