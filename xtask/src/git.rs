//! What the commands ask git.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, anyhow, bail, ensure};
use eihealth_generator::openapi::bundle;
use semver::Version;

/// What to do where git can't say what to compare with.
const NAME_IT: &str =
    "or name the old side: a revision, directory or file (`cargo xtask diff BASE`, `docs --since BASE`)";

/// The branches that changes are made for, as a clone and as its origin know them.
const MAIN: [&str; 2] = ["main", "origin/main"];

/// A file of a commit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct File {
    /// Path below the workspace's root, with `/`.
    pub(crate) path: String,
    /// Its content.
    pub(crate) text: String,
}

/// The repository that a workspace is in.
#[derive(Debug)]
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The repository around a workspace.
    pub(crate) fn around(root: &Path) -> anyhow::Result<Self> {
        let repository = Repository { root: root.to_owned() };
        let output = repository.run(&["rev-parse", "--is-inside-work-tree"])?;
        if output.status.success() {
            return Ok(repository);
        }
        let words = words(&output);
        if words.contains("not a git repository") {
            bail!("{} is in no git repository: clone it with git, {NAME_IT}", root.display());
        }
        Err(anyhow!("git can't read the repository of {}: {words}", root.display()))
    }

    /// The commit that a revision names.
    pub(crate) fn commit(&self, revision: &str) -> anyhow::Result<String> {
        let wanted = format!("{revision}^{{commit}}");
        let output = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        if output.status.success() {
            return line(&output);
        }
        let hint = if self.is_shallow()? {
            "; this is a shallow clone: `git fetch --unshallow` gets the rest, in a workflow `fetch-depth: 0`"
        } else {
            ""
        };
        Err(anyhow!(
            "{revision}: neither a file, nor a directory with root.yaml, nor a git revision of this repository{hint}"
        ))
    }

    /// Where HEAD left the main branch: of the local one and that of origin the later place.
    pub(crate) fn base(&self) -> anyhow::Result<String> {
        if !self.run(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.status.success() {
            bail!("the repository has no commit yet: make one, {NAME_IT}");
        }
        let shallow = self.is_shallow()?;
        let mut base: Option<String> = None;
        let mut apart = Vec::new();
        for branch in MAIN {
            let exists = self.run(&["rev-parse", "--verify", "--quiet", &format!("{branch}^{{commit}}")])?;
            if !exists.status.success() {
                continue;
            }
            let output = self.run(&["merge-base", branch, "HEAD"])?;
            if !output.status.success() {
                apart.push(branch);
                continue;
            }
            let left = line(&output)?;
            base = match base {
                Some(first) if !self.is_ancestor(&first, &left)? => Some(first),
                _ => Some(left),
            };
        }
        match base {
            Some(base) => Ok(base.get(..12).unwrap_or(&base).to_owned()),
            None if shallow => bail!(
                "this is a shallow clone, without the commit where HEAD left the main branch: \
                 `git fetch --unshallow origin main:refs/remotes/origin/main` (in a workflow `fetch-depth: 0`), {NAME_IT}"
            ),
            None if apart.is_empty() => bail!(
                "there is no branch {} to compare with: \
                 `git fetch origin main:refs/remotes/origin/main`, {NAME_IT}",
                MAIN.join(" or ")
            ),
            None => bail!("HEAD has no commit in common with {}: {NAME_IT}", apart.join(" or ")),
        }
    }

    /// The tags of releases (`v` and a version) on the way to HEAD, the latest version first.
    pub(crate) fn releases(&self) -> anyhow::Result<Vec<String>> {
        let listed = self.run(&["tag", "--merged", "HEAD", "--list", "v*"])?;
        if !listed.status.success()
            && !self.run(&["rev-parse", "--verify", "--quiet", "HEAD"])?.status.success()
        {
            // without a commit there is no release
            return Ok(Vec::new());
        }
        ensure!(listed.status.success(), "git tag: {}", words(&listed));
        let mut releases: Vec<(Version, String)> = String::from_utf8_lossy(&listed.stdout)
            .lines()
            .filter_map(|tag| Some((Version::parse(tag.strip_prefix('v')?).ok()?, tag.to_owned())))
            .collect();
        releases.sort_by(|a, b| b.cmp(a));
        Ok(releases.into_iter().map(|(_, tag)| tag).collect())
    }

    /// What tells the content of a workspace's file in a revision from any other content; nothing if it has no such file.
    pub(crate) fn object(&self, revision: &str, path: &str) -> anyhow::Result<Option<String>> {
        let output = self.run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &format!("{revision}:./{path}"),
        ])?;
        if output.status.success() { line(&output).map(Some) } else { Ok(None) }
    }

    /// The same for the file as it lies in the working tree.
    pub(crate) fn object_here(&self, path: &str) -> anyhow::Result<Option<String>> {
        let output = self.run(&["hash-object", "--", path])?;
        if output.status.success() { line(&output).map(Some) } else { Ok(None) }
    }

    /// Those files of a commit below a folder of the workspace that are wanted, read by one process.
    pub(crate) fn files(
        &self,
        commit: &str,
        folder: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> anyhow::Result<Vec<File>> {
        let listed = self.ok(&["ls-tree", "-r", "-z", commit, "--", folder])?.stdout;
        let mut objects = Vec::new();
        for entry in listed.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            let entry = std::str::from_utf8(entry).map_err(|_| {
                anyhow!(
                    "{commit}: the name of {} is not UTF-8: rename the file",
                    String::from_utf8_lossy(entry)
                )
            })?;
            let (meta, path) = entry.split_once('\t').context("git ls-tree wrote no path")?;
            if !wanted(path) {
                continue;
            }
            let mut meta = meta.split(' ');
            let (mode, kind, object) = (meta.next(), meta.next(), meta.next());
            // a link's content is where it leads, a submodule has none
            ensure!(
                kind == Some("blob") && mode != Some("120000"),
                "{commit}:{path}: this is a link or a submodule: commit the file itself"
            );
            objects.push((object.context("git ls-tree wrote no object")?.to_owned(), path.to_owned()));
        }
        self.contents(commit, objects)
    }

    fn contents(&self, commit: &str, objects: Vec<(String, String)>) -> anyhow::Result<Vec<File>> {
        const FAILED: &str = "git cat-file";
        let mut child = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context(FAILED)?;
        let names: String = objects.iter().map(|(object, _)| format!("{object}\n")).collect();
        // git answers while it is still being asked: with many files, both pipes could fill up
        let writer =
            child.stdin.take().map(|mut stdin| std::thread::spawn(move || stdin.write_all(names.as_bytes())));
        let output = child.wait_with_output().context(FAILED)?;
        if let Some(Ok(Err(error))) = writer.map(std::thread::JoinHandle::join) {
            return Err(error).context(FAILED);
        }
        let mut rest = output.stdout.as_slice();
        let mut files = Vec::new();
        for (_, path) in objects {
            let broken = || format!("{commit}:{path}: git gave no content");
            let end = rest.iter().position(|byte| *byte == b'\n').with_context(broken)?;
            let (header, tail) = rest.split_at(end);
            let size =
                std::str::from_utf8(header).ok().and_then(|line| line.rsplit(' ').next()?.parse().ok());
            let size: usize = size.with_context(broken)?;
            let content = tail.get(1..=size).with_context(broken)?;
            let text = bundle::decode(&format!("{commit}:{path}"), content.to_owned())?;
            files.push(File { path: path.clone(), text });
            rest = tail.get(size + 2..).unwrap_or_default();
        }
        Ok(files)
    }

    /// Whether the history ends before its beginning.
    pub(crate) fn is_shallow(&self) -> anyhow::Result<bool> {
        Ok(line(&self.ok(&["rev-parse", "--is-shallow-repository"])?)? == "true")
    }

    fn is_ancestor(&self, old: &str, new: &str) -> anyhow::Result<bool> {
        Ok(self.run(&["merge-base", "--is-ancestor", old, new])?.status.success())
    }

    fn ok(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        let output = self.run(arguments)?;
        ensure!(
            output.status.success(),
            "git {}: {}",
            arguments.first().copied().unwrap_or_default(),
            words(&output)
        );
        Ok(output)
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        self.command(arguments).output().map_err(|error| match error.kind() {
            ErrorKind::NotFound => anyhow!("git is not installed: install it, {NAME_IT}"),
            _ => anyhow!("can't start git: {error}"),
        })
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        // names as they are, messages in the language that is looked for here
        command.args(["-c", "core.quotepath=off"]).args(arguments).current_dir(&self.root).env("LC_ALL", "C");
        command
    }
}

/// The one line that git answered.
fn line(output: &Output) -> anyhow::Result<String> {
    let text = std::str::from_utf8(&output.stdout).context("git gave a name that is not UTF-8")?;
    Ok(text.trim().to_owned())
}

/// What git said on standard error.
fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: ").to_owned()
}

#[cfg(test)]
mod tests;
