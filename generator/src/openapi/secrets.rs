//! Names that sound like a secret.

use heck::ToSnakeCase;

/// Words that sound like a secret wherever they stand in a name.
const ANYWHERE: [&str; 9] = [
    "password",
    "passwords",
    "passwd",
    "pwd",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "verification",
];

/// Words that do so only at the end: `auth_token`, but not `token_count`.
const AT_THE_END: [&str; 5] = ["token", "ticket", "verify_code", "login_cmd", "login_command"];

/// Whether what has this name should say if it may be printed.
pub fn sounds_secret(name: &str) -> bool {
    let snake = name.to_snake_case();
    snake.split('_').any(|word| ANYWHERE.contains(&word))
        || AT_THE_END.iter().any(|end| {
            snake.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('_'))
        })
}

#[cfg(test)]
mod tests {
    use super::sounds_secret;

    #[test]
    fn secrets_are_told_by_their_names() {
        for name in [
            "password",
            "userPassword",
            "X-Auth-Token",
            "client_secret_key",
            "verify_code",
            "docker_login_cmd",
        ] {
            assert!(sounds_secret(name), "{name}");
        }
        for name in ["token_count", "tokens", "tokenizer", "secretary", "code", "login_name"] {
            assert!(!sounds_secret(name), "{name}");
        }
    }
}
