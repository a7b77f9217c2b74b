//! YAML with source positions, which a crate of its own reads.

pub use eihealth_yaml::*;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn scalars_follow_the_core_schema() {
        let node = parse("a.yaml", "a: 1\nb: 1.5\nc: 2024-08-08\nd: 'true'\ne: true\nf:\ng: 3.0.3\nh: -4\n")
            .unwrap();
        assert_eq!(
            node.to_json(),
            json!({"a": 1, "b": 1.5, "c": "2024-08-08", "d": "true", "e": true, "f": null, "g": "3.0.3", "h": -4})
        );
    }

    #[test]
    fn numbers_that_would_not_be_kept_are_refused() {
        for number in
            ["0x20", "-0x1F", "0o40", "007", "-08", ".inf", "-.Inf", ".NaN", "1e400", "18446744073709551616"]
        {
            let error = parse("a.yaml", &format!("a: 1\nb: {number}\nc: 0x1\n")).unwrap_err().to_string();
            assert!(error.starts_with(&format!("a.yaml:2:4: yaml-number: `{number}`")), "{error}");
            assert!(error.contains("a.yaml:3:4: yaml-number"), "{error}");
            let quoted = parse("a.yaml", &format!("b: '{number}'\n{number}: b\n")).unwrap().to_json();
            assert_eq!(quoted, json!({"b": number, number: "b"}));
        }
        let text =
            "[0, -0, 0.5, .5, 1e3, 18446744073709551615, 0x, 0o, 0xg, 1.2.3, 2024-01-01, 00:30, e1, 0b1]";
        let kept = json!([
            0,
            0,
            0.5,
            0.5,
            1e3,
            u64::MAX,
            "0x",
            "0o",
            "0xg",
            "1.2.3",
            "2024-01-01",
            "00:30",
            "e1",
            "0b1"
        ]);
        assert_eq!(parse("a.yaml", text).unwrap().to_json(), kept);
    }

    #[test]
    fn nodes_know_their_places() {
        let node = parse("a.yaml", "a:\n  - b: x\n").unwrap();
        let item = &node.get("a").unwrap().items()[0];
        assert_eq!(item.get("b").unwrap().at.to_string(), "a.yaml:2:8");
        assert_eq!(item.key_at("b").to_string(), "a.yaml:2:5");
    }

    #[test]
    fn a_syntax_error_names_its_place() {
        let error = parse("a.yaml", "a: [1, 2\nb: 3\n").unwrap_err().to_string();
        assert!(error.starts_with("a.yaml:2:"), "{error}");
        assert!(error.contains("yaml-syntax"), "{error}");
    }

    #[test]
    fn duplicate_keys_name_both_places() {
        let error = parse("a.yaml", "a: 1\nb: 2\na: 3\nb: 4\n").unwrap_err().to_string();
        assert!(error.contains("a.yaml:3:1: duplicate-key: key `a` stands already at a.yaml:1:1"), "{error}");
        assert!(error.contains("a.yaml:4:1: duplicate-key: key `b` stands already at a.yaml:2:1"), "{error}");
    }

    #[test]
    fn many_keys_are_read_and_each_duplicate_is_found() {
        let mut text: String = (0..60_000).map(|i| format!("k{i}: {i}\n")).collect();
        text.push_str("k3: 1\nk59999: 1\nnew: 1\nnew: 2\n");
        let found = parse("a.yaml", &text).unwrap_err();
        let lines: Vec<String> = found.iter().map(|one| format!("{} {}", one.at, one.message)).collect();
        assert_eq!(
            lines,
            [
                "a.yaml:60001:1 key `k3` stands already at a.yaml:4:1",
                "a.yaml:60002:1 key `k59999` stands already at a.yaml:60000:1",
                "a.yaml:60004:1 key `new` stands already at a.yaml:60003:1",
            ]
        );
    }

    #[test]
    fn depth_has_a_limit_that_is_told() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(parse("a.yaml", &deep(DEEPEST)).is_ok());
        for levels in [DEEPEST + 1, 100_000] {
            let error = parse("a.yaml", &deep(levels)).unwrap_err().to_string();
            assert!(error.contains("a.yaml:1:"), "{error}");
        }
    }

    #[test]
    fn aliases_are_refused() {
        let error = parse("a.yaml", "a: &x 1\nb: *x\n").unwrap_err().to_string();
        assert!(error.contains("a.yaml:2:4"), "{error}");
    }

    #[test]
    fn what_other_readers_take_otherwise_is_refused_as_a_key() {
        for (text, place) in [("a: 1\n<<: {b: 2}\n", "2:1"), ("a: {!!int 1: x}\n", "1:")] {
            let error = parse("a.yaml", text).unwrap_err().to_string();
            assert!(
                error.starts_with(&format!("a.yaml:{place}")) && error.contains("yaml-syntax"),
                "{error}"
            );
        }
        assert_eq!(parse("a.yaml", "'<<': {b: 2}\n").unwrap().to_json(), json!({"<<": {"b": 2}}));
    }

    #[test]
    fn a_finding_is_one_line_whatever_it_quotes() {
        let error = parse("a.yaml", "\"a\\n\\u202e\": 1\n\"a\\n\\u202e\": 2\n").unwrap_err().to_string();
        let lines: Vec<&str> = error.lines().collect();
        let expected = r"a.yaml:2:1: duplicate-key: key `a\n\u{202e}` stands already at a.yaml:1:1";
        assert_eq!(lines, [expected, "    help: keep one of the two"]);
    }
}
