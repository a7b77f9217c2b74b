//! Every rule has a case: a small change to a document without findings, and the findings it makes.

mod behaviour;
mod document;
mod examples;
mod names;
mod operations;
mod paths;
mod prose;
mod references;
mod schemas;
mod unions;
mod wording;

use std::collections::BTreeSet;

use super::{RULES, lint};
use crate::openapi::yaml;

/// A document that obeys every rule.
const CLEAN: &str = r##"openapi: 3.0.3
info:
  title: Pets
  version: '1'
security:
  - Token: []
tags:
  - name: Animals
    description: What lives in the zoo.
paths:
  /v1/{project_id}/pets:
    parameters:
      - $ref: '#/components/parameters/ProjectId'
    get:
      operationId: list_pet
      tags: [Animals]
      summary: List pets
      x-repeat: safe
      externalDocs: {description: 1.1 获取宠物列表, url: https://example.com}
      x-area: pets
      x-feature: zoo
      parameters:
        - name: kind
          in: query
          description: Kind to filter by.
          schema: {$ref: '#/components/schemas/Kind'}
        - {name: limit, in: query, description: Most pets to return., schema: {$ref: '#/components/schemas/Count'}}
      responses:
        '200':
          description: The pets.
          headers:
            X-Total: {description: Number of all pets., schema: {type: string}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/PetList'}
              example:
                pets:
                  - name: Tom
                    born: 2024-02-29 10:00:00
                    weight: 4.5
                    tags: {home: cellar}
                    parent: null
        default: {$ref: '#/components/responses/Failure'}
    post:
      operationId: create_pet
      tags: [Animals]
      summary: Create a pet
      x-repeat: refused
      externalDocs: {description: 1.2 创建宠物, url: https://example.com}
      x-area: pets
      x-feature: zoo
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Pet'}
            example: {name: Tom, born: ''}
      responses:
        '204':
          description: Created.
        default: {$ref: '#/components/responses/Failure'}
components:
  securitySchemes:
    Token: {type: apiKey, in: header, name: X-Auth-Token}
  parameters:
    ProjectId: {name: project_id, in: path, required: true, description: Paying project., schema: {type: string}}
  responses:
    Failure:
      description: The call failed.
      content:
        application/json:
          schema: {type: object}
  schemas:
    Count: {description: Size of a page., type: integer, format: int32, minimum: 1, maximum: 100}
    PetList:
      description: One page of pets.
      type: object
      properties:
        pets: {description: In the order of their names., type: array, items: {$ref: '#/components/schemas/Pet'}}
    Pet:
      description: An animal.
      type: object
      required: [name]
      properties:
        name: {description: What it hears to., type: string, minLength: 1, maxLength: 8}
        born: {description: Its first day., type: string, format: date-time}
        weight: {description: Weight in kg., type: number, format: double, minimum: 0.1, default: 1}
        tags: {description: Words by topic., type: object, additionalProperties: {type: string}}
        parent: {nullable: true, description: Its mother., allOf: [{$ref: '#/components/schemas/Pet'}]}
    Kind: {description: What it is., type: string, enum: [CAT, DOG]}
"##;

/// A change to the clean document, and what is found then.
struct Case {
    rule: &'static str,
    change: &'static [(&'static str, &'static str)],
    finds: &'static [&'static str],
}

fn cases() -> impl Iterator<Item = &'static Case> {
    [
        behaviour::CASES,
        document::CASES,
        examples::CASES,
        names::CASES,
        operations::CASES,
        paths::CASES,
        prose::CASES,
        references::CASES,
        schemas::CASES,
        unions::CASES,
        wording::CASES,
    ]
    .into_iter()
    .flatten()
}

fn findings(text: &str) -> String {
    lint(&yaml::parse("zoo.yaml", text).unwrap()).to_string()
}

fn changed(case: &Case) -> String {
    edited(case.rule, case.change)
}

fn edited(rule: &str, change: &[(&str, &str)]) -> String {
    change.iter().fold(CLEAN.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{rule}: {from:?} must stand in the document once");
        text.replace(from, to)
    })
}

#[test]
fn a_clean_document_has_no_findings() {
    assert_eq!(findings(CLEAN), "");
}

#[test]
fn a_union_has_no_findings() {
    assert_eq!(findings(&edited("a union", unions::GOOD)), "");
}

#[test]
fn every_case_is_found_with_place_and_help() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (got, expected) = (findings(&changed(case)), case.finds.join("\n"));
        if got != expected {
            wrong.push(format!("{}: {:?}\n{got}\n  instead of\n{expected}", case.rule, case.change));
        }
        let own = format!(": {}: ", case.rule);
        if !case.finds.iter().any(|line| line.contains(&own)) {
            wrong.push(format!("{}: not among its findings", case.rule));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// What looks like a reference in an example is data.
#[test]
fn data_may_have_a_key_that_is_called_ref() {
    let from = "schema: {type: object}";
    assert_eq!(CLEAN.matches(from).count(), 1);
    let text = CLEAN
        .replace(from, "schema: {type: object}\n          example: {$ref: '#/components/schemas/Nowhere'}");
    assert_eq!(findings(&text), "");
}

#[test]
fn every_rule_has_a_case() {
    let listed: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
    let tested: BTreeSet<&str> = cases().map(|case| case.rule).collect();
    assert_eq!(listed.len(), RULES.len(), "a rule is listed twice");
    assert_eq!(listed, tested);
}

#[test]
fn every_finding_has_a_listed_rule_and_help() {
    let listed: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
    for case in cases() {
        for finding in lint(&yaml::parse("zoo.yaml", &changed(case)).unwrap()).iter() {
            assert!(listed.contains(finding.rule), "{}", finding.rule);
            assert!(!finding.help.is_empty(), "{finding}");
        }
    }
}

#[test]
fn what_is_no_document_is_refused_without_a_panic() {
    for text in ["1", "[]", "a: 1", "openapi: 3.0.3\npaths: [1]\ncomponents: {schemas: {A: 1}}"] {
        assert!(findings(text).contains("wrong-kind") || findings(text).contains("missing-key"), "{text}");
    }
}

/// Cutting the clean document short at any line, or removing any line, must not confuse a rule into a panic.
#[test]
fn broken_documents_are_survived() {
    let lines: Vec<&str> = CLEAN.lines().collect();
    for index in 0..lines.len() {
        let without: Vec<&str> =
            lines.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, l)| *l).collect();
        for text in [lines[..index].join("\n"), without.join("\n")] {
            if let Ok(document) = yaml::parse("zoo.yaml", &text) {
                let _ = lint(&document);
            }
        }
    }
}
