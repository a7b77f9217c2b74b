//! Help in the language of the user.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

use super::help::HELP;
use super::{Language, chosen, find};

/// clap's own template has English words.
const TEMPLATE: &str = "{before-help}{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}";

/// The command line with its help in the chosen language.
pub(crate) fn translated(command: Command) -> Command {
    match chosen() {
        Language::En => command,
        Language::Zh => in_chinese(command),
    }
}

fn in_chinese(mut command: Command) -> Command {
    command = command.help_template(TEMPLATE).subcommand_help_heading(chinese("Commands"));
    if let Some(about) = command.get_about().map(paragraphs) {
        command = command.about(about);
    }
    if let Some(about) = command.get_long_about().map(paragraphs) {
        command = command.long_about(about);
    }
    if let Some(after) = command.get_after_help().map(lines) {
        command = command.after_help(after);
    }
    let own_help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Print help");
    if !command.is_disable_help_flag_set() {
        command = command.disable_help_flag(true).arg(own_help);
    }
    if command.get_version().is_some() {
        let version =
            Arg::new("version").short('V').long("version").action(ArgAction::Version).help("Print version");
        command = command.disable_version_flag(true).arg(version);
    }
    command = command.mut_args(argument);
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, in_chinese))
}

fn argument(argument: Arg) -> Arg {
    let heading = match (argument.get_help_heading(), argument.is_positional()) {
        (Some(heading), _) => chinese(heading),
        (None, true) => chinese("Arguments"),
        (None, false) => chinese("Options"),
    };
    let (help, long) = (argument.get_help().map(paragraphs), argument.get_long_help().map(paragraphs));
    let mut argument = argument.help_heading(heading);
    if let Some(help) = help {
        argument = argument.help(help);
    }
    if let Some(long) = long {
        argument = argument.long_help(long);
    }
    argument
}

/// The Chinese of it, or as it is.
fn chinese(english: &str) -> String {
    find(HELP, english).unwrap_or(english).to_owned()
}

fn paragraphs(text: &StyledStr) -> String {
    text.to_string().split("\n\n").map(chinese).collect::<Vec<_>>().join("\n\n")
}

/// Examples stay, but for what is said above them.
fn lines(text: &StyledStr) -> String {
    text.to_string().lines().map(chinese).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn texts_of(command: &Command, all: &mut BTreeSet<String>) {
        let mut add = |text: Option<&StyledStr>| {
            all.extend(
                text.map(ToString::to_string).iter().flat_map(|text| text.split("\n\n")).map(str::to_owned),
            );
        };
        add(command.get_about());
        add(command.get_long_about());
        for argument in command.get_arguments() {
            add(argument.get_help());
            add(argument.get_long_help());
        }
        let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        all.extend(after.lines().filter(|line| !line.starts_with("  ")).map(str::to_owned));
        command.get_subcommands().for_each(|command| texts_of(command, all));
    }

    #[test]
    fn all_that_help_says_is_there_in_chinese_and_nothing_else_is() {
        let mut all = BTreeSet::new();
        texts_of(&crate::command(), &mut all);
        all.retain(|text| !text.is_empty());
        assert!(all.len() > 100, "{}", all.len());
        let missing: Vec<_> = all.iter().filter(|text| find(HELP, text).is_none()).collect();
        assert!(missing.is_empty(), "no Chinese: {missing:#?}");
        let own = [
            "Parameters",
            "Body",
            "The whole body as JSON or YAML; flags go before what it says",
            "The body",
            "Print a body to fill in, with comments, and send nothing",
            "Read the list to its end, and print its items as they come",
            "Save what comes back to this file",
            "Without an operation, all are listed. `eihealth api OPERATION --help` says what one takes.",
            "Usage:",
            "Commands",
            "Arguments",
            "Options",
            "Global options",
            "Print help",
            "Print version",
        ];
        let known = |english: &str| own.contains(&english) || all.contains(english);
        let unused: Vec<_> =
            HELP.iter().map(|(english, _)| *english).filter(|english| !known(english)).collect();
        assert!(unused.is_empty(), "nothing says: {unused:#?}");
    }

    #[test]
    fn chinese_help_has_the_commands_that_there_are() {
        let mut command = in_chinese(crate::command());
        command.build();
        let names = |command: &Command| -> Vec<String> {
            command.get_subcommands().map(|command| command.get_name().to_owned()).collect()
        };
        assert_eq!(
            names(&command),
            names(&{
                let mut english = crate::command();
                english.build();
                english
            })
        );
        let help = command.find_subcommand_mut("upload").unwrap().render_long_help().to_string();
        assert!(
            help.contains("用法：") && help.contains("上传") && help.contains("eihealth upload reads/"),
            "{help}"
        );
        assert!(!help.contains("Options:") && !help.contains("Print help"), "{help}");
    }
}
