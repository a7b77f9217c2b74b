use std::path::Path;

use super::*;
use crate::runtime::client::{Client, ClientBuilder};
use crate::runtime::credentials::Identity;
use crate::runtime::endpoints::Service;
use crate::runtime::error::Error;

/// A home directory with files of the vendor's tools.
struct Home(tempfile::TempDir);

impl Home {
    fn with(files: &[(&str, &str)]) -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(DIRECTORY)).unwrap();
        for (name, text) in files {
            let path = home.path().join(DIRECTORY).join(name);
            std::fs::write(&path, text).unwrap();
            #[cfg(unix)]
            set_mode(&path, 0o600);
        }
        Self(home)
    }

    fn file(&self, name: &str) -> String {
        self.0.path().join(DIRECTORY).join(name).to_str().unwrap().to_owned()
    }

    fn environment(&self, variables: &[(&str, &str)]) -> Environment {
        let home = self.0.path().to_str().unwrap();
        let name = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        Environment::of(variables.iter().copied().chain([(name, home)]))
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn builder(environment: Environment) -> ClientBuilder {
    Client::builder().environment(environment)
}

fn refused(environment: Environment) -> String {
    builder(environment).build().unwrap_err().to_string()
}

async fn identity(client: &Client) -> Identity {
    client.identity().await.unwrap()
}

const KEYS: [(&str, &str); 3] = [
    ("HUAWEICLOUD_SDK_AK", "AK1"),
    ("HUAWEICLOUD_SDK_SK", "s3cr3t"),
    ("HUAWEICLOUD_SDK_REGION", "cn-north-4"),
];

const FILE: &str = "\
[basic]
ak = AKbasic
sk = s3cr3t

[global]
ak: AKglobal
sk: s3cr3t

; a comment
[laboratory]
AK = AKlab
sk = s3#cr;3t
security_token = t0k3n
project_id = plab
domain_id = dlab
iam_endpoint = https://iam.example
region = cn-east-3
";

#[tokio::test]
async fn variables_are_enough() {
    let variables = [
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "t0k3n"),
        ("HUAWEICLOUD_SDK_PROJECT_ID", "p1"),
        ("HUAWEICLOUD_SDK_DOMAIN_ID", "d1"),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://iam.example"),
        ("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4", "https://gateway.example/eihealth"),
    ];
    let client = Client::from_environment(Environment::of(KEYS.into_iter().chain(variables))).await.unwrap();
    assert_eq!(identity(&client).await, Identity::ak_sk("AK1", "s3cr3t").with_security_token("t0k3n"));
    assert_eq!(client.region().as_str(), "cn-north-4");
    assert_eq!(client.project_id().await.unwrap(), "p1");
    assert_eq!(client.base(Service::Iam).as_str(), "https://iam.example");
    assert_eq!(client.base(Service::Platform).as_str(), "https://gateway.example/eihealth");
    assert_eq!(client.base(Service::DrugDesign).as_str(), "https://gateway.example/eihealth");
    assert_eq!(client.domain_id(), Some("d1"));
    assert!(client.warnings().is_empty());
}

#[tokio::test]
async fn what_the_program_sets_goes_before_the_environment() {
    let variables = [
        ("HUAWEICLOUD_SDK_PROJECT_ID", "p1"),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://iam.example"),
        ("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_SOUTH_1", "https://platform.example"),
        ("HUAWEICLOUD_SDK_REGION_EIHEALTH_API_CN_SOUTH_1", "https://drugs.example"),
    ];
    let client = builder(Environment::of(KEYS.into_iter().chain(variables)))
        .region(crate::runtime::Region::CN_SOUTH_1)
        .credentials(crate::runtime::Credentials::token("tok"))
        .project_id("mine")
        .service_endpoint(Service::Iam, "https://own.example")
        .build()
        .unwrap();
    assert_eq!(client.region().as_str(), "cn-south-1");
    assert_eq!(identity(&client).await, Identity::token("tok"));
    assert_eq!(client.project_id().await.unwrap(), "mine");
    assert_eq!(client.base(Service::Iam).as_str(), "https://own.example");
    assert_eq!(client.base(Service::Platform).as_str(), "https://platform.example");
    assert_eq!(client.base(Service::DrugDesign).as_str(), "https://drugs.example");
}

#[tokio::test]
async fn own_credentials_still_get_the_rest_from_variables() {
    let variables = [("HUAWEICLOUD_SDK_REGION", "cn-north-4"), ("HUAWEICLOUD_SDK_PROJECT_ID", "p1")];
    let client = builder(Environment::of(variables))
        .credentials(crate::runtime::Credentials::token("tok"))
        .build()
        .unwrap();
    assert_eq!(client.project_id().await.unwrap(), "p1");
}

#[tokio::test]
async fn profiles_are_found_by_name() {
    let home = Home::with(&[("credentials", FILE)]);
    let region = [("HUAWEICLOUD_SDK_REGION", "cn-north-4")];
    let client = builder(home.environment(&region)).build().unwrap();
    assert_eq!(identity(&client).await, Identity::ak_sk("AKbasic", "s3cr3t"));

    let named = [("HUAWEICLOUD_SDK_PROFILE", "laboratory")];
    for environment in [home.environment(&named), home.environment(&KEYS[..2]).with_profile("laboratory")] {
        let client = builder(environment).build().unwrap();
        assert_eq!(
            identity(&client).await,
            Identity::ak_sk("AKlab", "s3#cr;3t").with_security_token("t0k3n")
        );
        assert_eq!(client.region().as_str(), "cn-east-3");
        assert_eq!(client.project_id().await.unwrap(), "plab");
        assert_eq!(client.domain_id(), Some("dlab"));
        assert_eq!(client.base(Service::Iam).as_str(), "https://iam.example");
    }

    let elsewhere = home.file("credentials");
    let given = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", &*elsewhere), ("HUAWEICLOUD_SDK_PROFILE", "global")];
    let client = builder(Environment::of(given)).region(crate::runtime::Region::CN_NORTH_4).build().unwrap();
    assert_eq!(identity(&client).await, Identity::ak_sk("AKglobal", "s3cr3t"));
}

#[tokio::test]
async fn keys_of_variables_take_only_the_region_of_a_profile() {
    let home = Home::with(&[("credentials", &FILE.replace("[laboratory]", "[default]"))]);
    let client = builder(home.environment(&KEYS[..2])).build().unwrap();
    assert_eq!(identity(&client).await, Identity::ak_sk("AK1", "s3cr3t"));
    assert_eq!(client.region().as_str(), "cn-east-3");
    // the project is another account's
    assert_eq!(client.base(Service::Iam).as_str(), "https://iam.cn-east-3.myhuaweicloud.com");
}

#[test]
fn what_is_found_is_told_with_its_place() {
    let home = Home::with(&[("credentials", FILE)]);
    let file = home.file("credentials");
    let laboratory = home.environment(&[]).with_profile("laboratory");
    let findings = laboratory.findings().unwrap();
    let keys = findings.keys.unwrap();
    assert_eq!((keys.access_key.as_deref(), keys.is_temporary), (Some("AKlab"), true));
    assert_eq!(keys.source.to_string(), format!("profile `laboratory` of {file}"));
    assert_eq!(findings.region.unwrap().place, format!("`region` of profile `laboratory` of {file}"));
    assert_eq!(findings.project_id.unwrap().value, "plab");
    assert_eq!(laboratory.profiles().unwrap(), ["basic", "global", "laboratory"]);
    assert_eq!(laboratory.profile_file().unwrap().unwrap(), Path::new(&file));

    let variables = home.environment(&KEYS).findings().unwrap();
    let keys = variables.keys.unwrap();
    assert_eq!((keys.access_key.as_deref(), keys.source), (Some("AK1"), KeySource::Variables));
    assert_eq!(variables.region.unwrap().place, "environment variable `HUAWEICLOUD_SDK_REGION`");

    let server = Environment::of([("HOME", "/nowhere")]).with_metadata_service("http://127.0.0.1:9");
    let keys = server.findings().unwrap().keys.unwrap();
    assert_eq!((keys.access_key, keys.source), (None, KeySource::Metadata));
    assert_eq!(server.profiles().unwrap(), [""; 0]);
    assert!(home.environment(&KEYS[..1]).findings().is_err());
}

#[test]
fn a_file_saved_on_windows_is_read() {
    let text = format!("\u{feff}{}", FILE.replace('\n', "\r\n"));
    let home = Home::with(&[("credentials", &text)]);
    builder(home.environment(&[("HUAWEICLOUD_SDK_REGION", "cn-north-4")])).build().unwrap();
}

#[test]
fn what_is_there_but_incomplete_is_named() {
    for (variables, expected) in [
        (
            &KEYS[..1],
            "environment variable `HUAWEICLOUD_SDK_SK`: is missing, but there is `HUAWEICLOUD_SDK_AK`",
        ),
        (
            &KEYS[1..],
            "environment variable `HUAWEICLOUD_SDK_AK`: is missing, but there is `HUAWEICLOUD_SDK_SK`",
        ),
        (
            &[("HUAWEICLOUD_SDK_SECURITY_TOKEN", "t0k3n")],
            "`HUAWEICLOUD_SDK_AK`: is missing, but there is `HUAWEICLOUD_SDK_SECURITY_TOKEN`",
        ),
        (
            &KEYS[..2],
            "client setting `region`: is not set: give one such as `Region::CN_NORTH_4`, or set HUAWEICLOUD_SDK_REGION",
        ),
    ] {
        let error = refused(Environment::of(variables.iter().copied()));
        assert!(error.contains(expected), "{error}");
    }
    for (text, expected) in [
        ("[default]\nak = AK1\n", "`sk` of profile `default` is missing, but there is `ak`"),
        ("[default]\nsk = s3cr3t\n", "`ak` of profile `default` is missing, but there is `sk`"),
        (
            "[default]\nidp_id = x\nid_token_file = y\n",
            "`idp_id` of profile `default` asks for a login by an identity provider",
        ),
        ("[default]\ns3cr3t\n", "has a line without `=` in profile `default`"),
        ("ak = s3cr3t\n", "has entries before the first profile"),
        ("[default\n", "is no INI file: line 1"),
        ("[default]\nak = \"AK1\"\nsk = s3cr3t\n", "`ak` of profile `default` is in quotation marks"),
        (
            "[default]\nak = AK1\nsk = s3\u{200b}cr3t\n",
            "`sk` of profile `default` has inside it a zero-width character (U+200B)",
        ),
    ] {
        let home = Home::with(&[("credentials", text)]);
        let error = refused(home.environment(&[("HUAWEICLOUD_SDK_REGION", "cn-north-4")]));
        assert!(error.starts_with(&format!("file {}: ", home.file("credentials"))), "{error}");
        assert!(error.contains(expected) && !error.contains("s3cr3t"), "{error}");
    }
}

#[test]
fn what_was_asked_for_by_name_must_be_there() {
    let home = Home::with(&[("credentials", FILE)]);
    let error = refused(home.environment(&[("HUAWEICLOUD_SDK_PROFILE", "labratory")]));
    assert!(
        error.contains("has no profile \"labratory\"; it has `basic`, `global`, `laboratory`"),
        "{error}"
    );
    let error = refused(Environment::of([("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/nowhere/at/all")]));
    assert!(
        error.contains("`HUAWEICLOUD_SDK_CREDENTIALS_FILE`: names a file that does not exist"),
        "{error}"
    );
    let error = refused(Environment::of::<&str, &str>([]).with_profile("x"));
    assert!(error.contains("\"x\" was asked for, but there is no home directory"), "{error}");
    let empty = Home::with(&[]);
    let error = refused(empty.environment(&[("HUAWEICLOUD_SDK_PROFILE", "x")]));
    assert!(error.contains("does not exist, but profile \"x\" was asked for"), "{error}");
    let home = Home::with(&[("credentials", "[x]\naccess_key = a\n")]);
    let error = refused(home.environment(&[("HUAWEICLOUD_SDK_PROFILE", "x")]));
    assert!(error.contains("profile `x` has neither `ak` nor `sk`; it has `access_key`"), "{error}");
}

#[test]
fn where_nothing_is_found_all_places_are_listed() {
    let region = [("HUAWEICLOUD_SDK_REGION", "cn-north-4")];
    let home = Home::with(&[]);
    let Error::Credentials(error) = builder(home.environment(&region)).build().unwrap_err() else { panic!() };
    let text = error.to_string();
    for expected in [
        "(1) environment variables: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set",
        &format!("(2) profile file {}: does not exist", home.file("credentials")),
        "(3) metadata service of a cloud server: not asked",
        "What to do: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or write `ak` and `sk` under `[default]`",
    ] {
        assert!(text.contains(expected), "{text}");
    }
    let home = Home::with(&[("credentials", "[work]\nak = a\n")]);
    let error = refused(home.environment(&region));
    assert!(error.contains("has no profile `default` or `basic`; it has `work`"), "{error}");
    let federated = [region[0], ("HUAWEICLOUD_SDK_IDP_ID", "x")];
    let error = refused(Environment::of(federated));
    assert!(
        error.contains("HUAWEICLOUD_SDK_IDP_ID is set, but")
            && error.contains("(2) profile file: there is no home"),
        "{error}"
    );
}

#[test]
fn an_empty_variable_is_not_set() {
    let variables =
        [("HUAWEICLOUD_SDK_AK", ""), ("HUAWEICLOUD_SDK_SK", ""), ("HUAWEICLOUD_SDK_REGION", "cn-north-4")];
    assert!(refused(Environment::of(variables)).contains("are not set"));
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text_is_named() {
    use std::os::unix::ffi::OsStringExt;
    let value = OsString::from_vec(vec![b's', 0xff]);
    let error = refused(Environment::of([("HUAWEICLOUD_SDK_AK", value)]));
    assert!(error.starts_with("environment variable `HUAWEICLOUD_SDK_AK`: is not UTF-8"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_profile_file_that_others_can_read_gets_a_warning() {
    let home = Home::with(&[("credentials", FILE)]);
    let region = [("HUAWEICLOUD_SDK_REGION", "cn-north-4")];
    for (mode, warns) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o622, true)] {
        let path = home.file("credentials");
        set_mode(Path::new(&path), mode);
        let client = builder(home.environment(&region)).build().unwrap();
        assert_eq!(client.warnings().len(), usize::from(warns), "{mode:o}");
        if warns {
            let warning = &client.warnings()[0];
            assert!(
                warning.contains(&format!("mode {mode:o}")) && warning.contains("chmod 600"),
                "{warning}"
            );
        }
    }
}

#[test]
fn a_wrong_setting_says_where_it_was_found() {
    for (name, value, expected) in [
        ("HUAWEICLOUD_SDK_REGION", "CN-NORTH-4", "is no region name"),
        ("HUAWEICLOUD_SDK_PROJECT_ID", "p\u{a0}1", "no-break space (U+00A0): give the id"),
        ("HUAWEICLOUD_SDK_DOMAIN_ID", "d1 ", "ends with a blank (U+0020): give the id"),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", "iam.example", "is no URL"),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "s3cr3t\n", "ends with a line break (U+000A): copy it again"),
        ("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4", "ftp://x.example", "does not start with"),
    ] {
        let variables: Vec<(&str, &str)> = KEYS.into_iter().chain([(name, value)]).collect();
        let error = refused(Environment::of(variables));
        assert!(error.starts_with(&format!("environment variable `{name}`: ")), "{error}");
        assert!(error.contains(expected) && !error.contains("s3cr3t"), "{error}");
    }
}

#[test]
fn of_several_endpoints_the_first_is_used_and_the_others_are_not_lost_silently() {
    let name = "HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4";
    let both = (name, "https://a.example, https://b.example");
    let client = builder(Environment::of(KEYS.into_iter().chain([both]))).build().unwrap();
    assert_eq!(client.base(Service::Platform).as_str(), "https://a.example");
    assert_eq!(
        client.warnings(),
        [format!("environment variable `{name}`: has 2 endpoints, of which only the first is used")]
    );
}

#[cfg(feature = "regions-file")]
#[test]
fn the_file_of_endpoints_is_read() {
    let text = "\
OBS:
  - id: cn-north-4
    endpoint: https://obs.example
eihealth:
  - id: cn-north-4
    endpoint: https://one.example
    endpoints: [https://first.example]
  - id: cn-east-3
    endpoint: https://east.example
IAM:
  - id: cn-north-4
    endpoint: https://iam.example
";
    let home = Home::with(&[("regions.yaml", text)]);
    let client = builder(home.environment(&KEYS)).build().unwrap();
    assert_eq!(client.base(Service::Platform).as_str(), "https://first.example");
    assert_eq!(client.base(Service::Iam).as_str(), "https://iam.example");
    assert_eq!(client.warnings().len(), 1);
    let variable = ("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4", "https://variable.example");
    let client = builder(home.environment(&[KEYS[0], KEYS[1], KEYS[2], variable])).build().unwrap();
    assert_eq!(client.base(Service::Platform).as_str(), "https://variable.example");

    for (text, expected) in [
        ("EIHEALTH: here", "is not as expected"),
        ("EIHEALTH:\n  - id: cn-north-4\n", "`endpoint` of EIHEALTH, cn-north-4 is missing"),
        ("EIHEALTH:\n  - id: cn-north-4\n    endpoint: nowhere\n", "is no URL"),
    ] {
        let home = Home::with(&[("regions.yaml", text)]);
        let error = refused(home.environment(&KEYS));
        assert!(error.starts_with(&format!("file {}: ", home.file("regions.yaml"))), "{error}");
        assert!(error.contains(expected), "{error}");
    }
}

#[cfg(not(feature = "regions-file"))]
#[test]
fn a_file_of_endpoints_that_cannot_be_read_is_not_passed_over_silently() {
    let home = Home::with(&[("regions.yaml", "")]);
    let client = builder(home.environment(&KEYS)).build().unwrap();
    assert!(client.warnings()[0].contains("`regions-file`"), "{:?}", client.warnings());
    let given = ("HUAWEICLOUD_SDK_REGIONS_FILE", "/some/regions.yaml");
    let error = refused(Environment::of(KEYS.into_iter().chain([given])));
    assert!(error.contains("names /some/regions.yaml: turn on the cargo feature"), "{error}");
}

#[test]
fn printing_shows_no_secret() {
    let environment = Environment::of(KEYS);
    let builder = builder(environment.clone());
    for text in
        [format!("{environment:?}"), format!("{builder:?}"), format!("{:?}", builder.build().unwrap())]
    {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
    let home = Home::with(&[("credentials", FILE)]);
    let builder = self::builder(home.environment(&[("HUAWEICLOUD_SDK_PROFILE", "laboratory")]));
    let text = format!("{:?}", builder.build().unwrap());
    assert!(!text.contains("s3#cr") && !text.contains("t0k3n"), "{text}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    /// Any text for a profile file is read or refused in a sentence of one line that shows no line of it.
    #[test]
    fn any_profile_file_is_read_or_refused(
        lines in proptest::collection::vec("\\[[a-z]{0,3}\\]?|(ak|sk|region) ?[=:]? ?qZ7[^\n]{0,8}|[^\n]{0,8}", 0..6),
    ) {
        let home = Home::with(&[("credentials", &lines.join("\n"))]);
        if let Err(error) = builder(home.environment(&[])).build() {
            let text = error.to_string();
            proptest::prop_assert!(!text.contains('\n') && text.len() < 2000, "{}", text);
            // a region is shown, keys are not
            proptest::prop_assert!(!text.contains("qZ7") || text.contains("`region`"), "{}", text);
        }
    }
}
