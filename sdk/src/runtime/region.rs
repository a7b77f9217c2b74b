//! Where in the world the service runs.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::runtime::environment::Setting;
use crate::runtime::error::ConfigError;
use crate::runtime::input::{self, Form};

/// A Huawei Cloud region, by its name in host names (reference 1.3).
///
/// The documented ones are constants; any other name of the right form is accepted, since regions
/// are added more often than this crate is released.
///
/// ```
/// # use eihealth::Region;
/// assert_eq!(Region::CN_NORTH_4.as_str(), "cn-north-4");
/// let name = String::from("cn-southwest-2");
/// let other = Region::new(&name)?;
/// assert!(Region::new("cn north 4").is_err());
/// # Ok::<(), eihealth::error::ConfigError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// 华北-北京四 (Beijing).
    pub const CN_NORTH_4: Self = Self(Cow::Borrowed("cn-north-4"));
    /// 华东-上海一 (Shanghai), the only documented region of drug design (chapter 6).
    pub const CN_EAST_3: Self = Self(Cow::Borrowed("cn-east-3"));
    /// 华南-广州 (Guangzhou).
    pub const CN_SOUTH_1: Self = Self(Cow::Borrowed("cn-south-1"));
    /// All that the reference names.
    pub const DOCUMENTED: [Self; 3] = [Self::CN_NORTH_4, Self::CN_EAST_3, Self::CN_SOUTH_1];

    /// The region of this name: lower-case letters, digits and inner hyphens, at most 63 of them.
    ///
    /// # Errors
    ///
    /// If the name could not be one part of a host name.
    pub fn new(name: impl AsRef<str>) -> Result<Self, ConfigError> {
        let name = name.as_ref();
        Self::check(name).map_err(|problem| ConfigError::new("region", problem))?;
        Ok(Self(Cow::Owned(name.to_owned())))
    }

    /// The region that was found somewhere.
    pub(crate) fn found(setting: &Setting) -> Result<Self, ConfigError> {
        Self::check(&setting.value).map_err(|problem| setting.origin.error(problem))?;
        Ok(Self(Cow::Owned(setting.value.clone())))
    }

    /// What is wrong with a name, and what to do.
    fn check(name: &str) -> Result<(), String> {
        const ADVICE: &str = "use lower-case letters, digits and inner hyphens, such as `cn-north-4`";
        if let Some(fault) = input::fault(name, Form::Visible) {
            return Err(format!("{fault}: {ADVICE}"));
        }
        let fits = name.len() <= 63
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !name.starts_with('-')
            && !name.ends_with('-');
        if fits {
            return Ok(());
        }
        Err(format!("{:?} is no region name: {ADVICE}", crate::runtime::error::shorten(name, 80)))
    }

    /// The name, such as `cn-north-4`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({self})")
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Region {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for Region {
    type Err = ConfigError;

    fn from_str(name: &str) -> Result<Self, ConfigError> {
        Self::new(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_part_of_a_host_name() {
        for name in ["cn-north-4", "ap-southeast-1", "r", "7"] {
            assert_eq!(name.parse::<Region>().unwrap().as_str(), name);
        }
        let long = "a".repeat(64);
        for name in [
            "",
            "CN-NORTH-4",
            "cn_north_4",
            "-cn",
            "cn-",
            "a.b",
            "a/b",
            "evil.example#",
            " cn",
            "华北",
            &long,
        ] {
            let error = name.parse::<Region>().unwrap_err().to_string();
            assert!(error.contains("region") && error.contains("cn-north-4"), "{name}: {error}");
        }
    }

    #[test]
    fn a_constant_equals_its_parsed_name() {
        assert_eq!("cn-south-1".parse::<Region>().unwrap(), Region::CN_SOUTH_1);
        assert_eq!(format!("{:?} {}", Region::CN_EAST_3, Region::CN_EAST_3), "Region(cn-east-3) cn-east-3");
    }
}
