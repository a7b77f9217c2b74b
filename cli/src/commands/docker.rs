//! The docker client: signed in to the registry of a project, and run.

use std::io::Write;
use std::process::{Command, Stdio};

use super::kinds::Scope;
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::exit::Exit;
use crate::texts::text;

/// The registry of a project, and who may use it for a while.
pub(super) struct Registry {
    user: String,
    password: String,
    host: String,
    namespace: String,
}

impl Registry {
    /// Asks the service for it.
    pub(super) async fn of(scope: &Scope) -> Result<Self, Failure> {
        let id = scope.project.as_deref().unwrap_or_default();
        let project = scope.client.show_project(id).await?;
        let lacks = |what: &str| Failure::new(Exit::Service, text!("the service names no {what}", what));
        let namespace = project.swr_namespace.clone().ok_or_else(|| lacks("namespace of images"))?;
        let login = scope.client.show_docker_login(id).await?;
        let command = login.login_cmd.as_deref().unwrap_or_default();
        let (user, password, host) = read(command).ok_or_else(|| lacks("docker login that can be read"))?;
        Ok(Self { user, password, host, namespace })
    }

    /// What the image is called in the registry.
    pub(super) fn reference(&self, name: &str, tag: &str) -> String {
        format!("{}/{}/{name}:{tag}", self.host, self.namespace)
    }

    /// Signs the docker client in, with the password where no other user sees it.
    pub(super) fn sign_in(&self, context: &Context) -> Result<(), Failure> {
        let words = ["login", "--username", &self.user, "--password-stdin", &self.host];
        run(context, &words, Some(&self.password))
    }
}

/// User, password and host of `docker login -u … -p … host`.
fn read(command: &str) -> Option<(String, String, String)> {
    let (mut user, mut password, mut host) = (None, None, None);
    let mut words = command.split_whitespace();
    while let Some(word) = words.next() {
        match word {
            "docker" | "login" => {}
            "-u" | "--username" => user = words.next(),
            "-p" | "--password" => password = words.next(),
            word if word.starts_with('-') => return None,
            word => host = Some(word),
        }
    }
    let host = host?.trim_start_matches("https://").trim_end_matches('/');
    Some((user?.to_owned(), password?.to_owned(), host.to_owned()))
}

/// Runs `docker`; with `--dry-run` says what would run.
pub(super) fn run(context: &Context, words: &[&str], input: Option<&str>) -> Result<(), Failure> {
    let command = format!("docker {}", words.join(" "));
    if context.globals.dry_run {
        return context.output()?.text(&command);
    }
    note(&format!("+ {command}"));
    let failed = |error: std::io::Error| {
        Failure::new(Exit::Usage, text!("docker can't be run: {error}", error))
            .hint(text!("install it, or a program that takes its commands under this name"))
    };
    let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
    let mut child = Command::new("docker").args(words).stdin(stdin).spawn().map_err(failed)?;
    if let (Some(text), Some(mut stdin)) = (input, child.stdin.take()) {
        // one that reads nothing says itself why
        let _ = stdin.write_all(text.as_bytes());
    }
    match child.wait().map_err(failed)? {
        status if status.success() => Ok(()),
        status => Err(Failure::new(Exit::Service, text!("`{command}` failed: {status}", command, status))),
    }
}

/// Name and tag of an image; `latest` unless it has one.
pub(super) fn split(image: &str) -> (&str, &str) {
    match image.rsplit_once(':') {
        // what is before a slash is a host with its port
        Some((name, tag)) if !tag.contains('/') => (name, tag),
        _ => (image, "latest"),
    }
}

#[cfg(test)]
mod tests {
    use super::{read, split};

    #[test]
    fn a_login_is_read() {
        let login = read("docker login -u cn-north-4@KEY -p secret swr.example.com").unwrap();
        assert_eq!(login, ("cn-north-4@KEY".into(), "secret".into(), "swr.example.com".into()));
        assert!(read("docker login -p secret https://swr.example.com/ -u me").is_some());
        for other in ["", "docker login", "docker login --token x swr.example.com"] {
            assert!(read(other).is_none(), "{other}");
        }
    }

    #[test]
    fn an_image_has_a_tag() {
        assert_eq!(split("bwa:0.7.18"), ("bwa", "0.7.18"));
        assert_eq!(split("localhost:5000/bwa"), ("localhost:5000/bwa", "latest"));
        assert_eq!(split("localhost:5000/bwa:1"), ("localhost:5000/bwa", "1"));
    }
}
