//! Signing a small request with an access key.
//!
//! ```text
//! cargo bench -p eihealth-tests --bench signing
//! ```

use std::time::{Instant, SystemTime};

use eihealth::Secret;
use eihealth::signing::{Payload, SigningKey, Unsigned, sign};
use http::{HeaderMap, Method};

/// The median of so many rounds is printed.
const ROUNDS: usize = 101;
const SIGNATURES: u32 = 2000;

fn main() {
    let secret = Secret::from("example-secret-key-example-secret-key");
    let key = SigningKey { access_key: "EXAMPLEACCESSKEY", secret_key: &secret, security_token: None };
    let url = "https://eihealth.cn-north-4.myhuaweicloud.com/v1/0123456789abcdef/eihealth-projects?limit=10&offset=0"
        .parse()
        .expect("a URL");
    let now = SystemTime::now();
    let mut headers = HeaderMap::new();
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..SIGNATURES {
                let request = Unsigned {
                    method: &Method::GET,
                    url: &url,
                    headers: &mut headers,
                    payload: Payload::Bytes(b""),
                    project_id: Some("0123456789abcdef"),
                };
                sign(key, request, now).expect("a signature");
            }
            start.elapsed().as_secs_f64() / f64::from(SIGNATURES) * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("sign a small request  {:.2} us", times[ROUNDS / 2]);
}
