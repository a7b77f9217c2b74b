//! For programs.

use serde_json::{Value, json};

use super::super::report::{Finding, Report};
use super::super::verdict::{Sdk, Wire};
use super::Sides;

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let wires = Wire::ALL.map(|wire| (wire.as_str().to_owned(), json!(report.on_wire(wire).count())));
    let sdks =
        [Sdk::Break, Sdk::Add, Sdk::None].map(|sdk| (sdk.as_str().to_owned(), json!(report.on_sdk(sdk))));
    let document = json!({
        "base": sides.base,
        "head": sides.head,
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "summary": {
            "wire": report.wire().as_str(),
            "sdk": report.sdk().as_str(),
            "next_version": report.next_version(&sides.version),
            "fails": report.fails(sides.fail_on),
            "by_wire": Value::Object(wires.into_iter().collect()),
            "by_sdk": Value::Object(sdks.into_iter().collect()),
            "prose": report.prose,
            "notes": report.notes,
        },
    });
    format!("{document:#}\n")
}

fn finding(finding: &Finding) -> Value {
    let used_by = finding.used_by.iter().map(|user| {
        json!({
            "operation": user.operation,
            "route": user.route,
            "sides": user.sides.iter().map(|side| side.as_str()).collect::<Vec<_>>(),
            "section": user.section,
        })
    });
    json!({
        "rule": finding.rule,
        "wire": finding.wire.as_str(),
        "sdk": finding.sdk.as_str(),
        "at": finding.at.to_string(),
        "message": finding.message,
        "means": finding.means,
        "rust": {"before": finding.rust.0, "after": finding.rust.1},
        "area": finding.area,
        "used_by": used_by.collect::<Vec<_>>(),
        "errata": finding.errata,
        "fingerprint": finding.fingerprint,
        "accepted": finding.accepted,
    })
}
