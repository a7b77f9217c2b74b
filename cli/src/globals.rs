//! The options that every command takes.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, FromArgMatches};

use crate::output::Format;
use crate::texts::Language;

const HEADING: &str = "Global options";

/// The variable beside `--mock`.
const MOCK: &str = "EIHEALTH_MOCK";

/// Where `--mock` alone leads: to a mock of this process, if that is built in, or to where `cargo xtask mock` listens.
const USUAL_MOCK: &str = if cfg!(feature = "mock") { "own" } else { "http://127.0.0.1:8080" };

/// The options that every command takes.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Globals {
    /// Profile of ~/.huaweicloud/credentials to use, instead of what the environment says
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Region, such as cn-north-4
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) region: Option<String>,
    /// Name or id of the EIHealth project to work in, instead of what `switch project` chose
    #[arg(long, global = true, value_name = "NAME|ID", env = "EIHEALTH_PROJECT")]
    pub(crate) project: Option<String>,
    /// Talk to a mock service, such as `cargo xtask mock` starts: the address that it prints, if it is not the usual one
    #[arg(long, global = true, value_name = "URL", env = MOCK, num_args = 0..=1, require_equals = true)]
    pub(crate) mock: Option<String>,
    /// Language of what this program says itself, instead of the locale's; what comes from the reference stays English
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,
    /// How to print what comes back
    #[arg(long, short, global = true, value_enum, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Columns of a table or of CSV, in this order; nested ones as a.b
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// Print only what this JMESPath expression selects
    #[arg(long, global = true, value_name = "JMESPATH")]
    pub(crate) query: Option<String>,
    /// Print the request as a curl command instead of sending it
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Print secrets in what --dry-run prints
    #[arg(long, global = true)]
    pub(crate) show_secrets: bool,
    /// Don't ask before something is deleted or bought
    #[arg(long, short, global = true)]
    pub(crate) yes: bool,
    /// Write requests and answers to this new file, secrets masked, for `cargo xtask replay`
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}

impl Globals {
    /// With what more words of the same command line say. Variables and defaults are read once, with the program's own
    /// options: a second time they would win over what was said before.
    pub(crate) fn updated(&self, matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut new = self.clone();
        new.update_from_arg_matches(matches)?;
        macro_rules! said_only {
            ($($option:ident),*) => {
                // an option that is missing here does not compile
                let Self { $($option: _),* } = self;
                $(if matches.value_source(stringify!($option)) != Some(ValueSource::CommandLine) {
                    new.$option.clone_from(&self.$option);
                })*
            };
        }
        said_only!(
            profile,
            region,
            project,
            mock,
            lang,
            output,
            columns,
            query,
            dry_run,
            show_secrets,
            yes,
            record
        );
        Ok(new)
    }
}

/// The words of a command line with `--mock` and its address in one word, for the address may be missing, and what stands
/// there then is the command.
pub(crate) fn with_mock(words: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut words = words.into_iter().peekable();
    let mut all = Vec::new();
    while let Some(word) = words.next() {
        if word == "--" {
            all.push(word);
            all.extend(words);
            break;
        }
        if word != "--mock" {
            all.push(word);
            continue;
        }
        let address = words.next_if(|word| word.to_str().is_some_and(is_address));
        let usual = || std::env::var_os(MOCK).filter(|text| !text.is_empty()).unwrap_or(USUAL_MOCK.into());
        let mut word = OsString::from("--mock=");
        word.push(address.unwrap_or_else(usual));
        all.push(word);
    }
    all
}

/// Whether a word can be the address of a mock rather than a command or a name.
fn is_address(word: &str) -> bool {
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    word == "own" || word.contains("://") || word.rsplit_once(':').is_some_and(|(_, port)| is_port(port))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(line: &str) -> String {
        let words = with_mock(line.split(' ').map(OsString::from));
        words.iter().map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    #[cfg(not(feature = "mock"))]
    #[test]
    fn the_usual_mock_is_where_the_program_listens() {
        assert_eq!(USUAL_MOCK, format!("http://127.0.0.1:{}", eihealth_mock::Mock::USUAL_PORT));
    }

    #[test]
    fn a_command_is_no_address() {
        for (given, expected) in [
            ("--mock http://127.0.0.1:9 get jobs", "--mock=http://127.0.0.1:9 get jobs".to_owned()),
            ("get jobs --mock localhost:9", "get jobs --mock=localhost:9".to_owned()),
            ("--mock own ls", "--mock=own ls".to_owned()),
            ("--mock=x ls", "--mock=x ls".to_owned()),
            ("--mock get jobs", format!("--mock={USUAL_MOCK} get jobs")),
            ("ls --mock pilot:/raw", format!("ls --mock={USUAL_MOCK} pilot:/raw")),
            ("ls --mock", format!("ls --mock={USUAL_MOCK}")),
            ("ls -- --mock", "ls -- --mock".to_owned()),
        ] {
            assert_eq!(joined(given), expected, "{given}");
        }
    }
}
