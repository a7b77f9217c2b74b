//! Signing a small request with an access key.

use std::time::SystemTime;

use criterion::{Criterion, criterion_group, criterion_main};
use eihealth::Secret;
use eihealth::signing::{Payload, SigningKey, Unsigned, sign};
use http::{HeaderMap, Method};

fn signing(c: &mut Criterion) {
    let secret = Secret::from("example-secret-key-example-secret-key");
    let key = SigningKey { access_key: "EXAMPLEACCESSKEY", secret_key: &secret, security_token: None };
    let url = "https://eihealth.cn-north-4.myhuaweicloud.com/v1/0123456789abcdef/eihealth-projects?limit=10&offset=0"
        .parse()
        .expect("a URL");
    let now = SystemTime::now();
    c.bench_function("sign a small request", |b| {
        let mut headers = HeaderMap::new();
        b.iter(|| {
            let request = Unsigned {
                method: &Method::GET,
                url: &url,
                headers: &mut headers,
                payload: Payload::Bytes(b""),
                project_id: Some("0123456789abcdef"),
            };
            sign(key, request, now).expect("a signature");
        });
    });
}

criterion_group!(benches, signing);
criterion_main!(benches);
