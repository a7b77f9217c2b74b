//! Testing one's own code without a service: answers and errors are made by hand.
//!
//! What takes a [`Client`](eihealth::Client) is tested against the crate `eihealth-mock`, whose documentation shows how.
//!
//! ```text
//! cargo test --example testing
//! ```

use eihealth::types::ProjectList;
use eihealth::{Error, Response};

/// What a program shows of the projects.
pub(crate) fn summary(answer: Result<Response<ProjectList>, Error>) -> String {
    match answer {
        Ok(list) => format!("{} projects", list.projects.as_ref().map_or(0, Vec::len)),
        Err(error) if error.is_throttled() => "try again in a minute".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn main() {
    println!("{}", summary(Ok(Response::new(ProjectList::default()))));
}

#[cfg(test)]
mod tests {
    use eihealth::bytes::Bytes;
    use eihealth::error::ApiError;
    use eihealth::http::{HeaderMap, StatusCode};

    use super::*;

    #[test]
    fn projects_are_counted() {
        let list: ProjectList =
            serde_json::from_str(r#"{"projects": [{"name": "rice"}, {"name": "oat"}]}"#).unwrap();
        assert_eq!(summary(Ok(Response::new(list))), "2 projects");
    }

    #[test]
    fn a_busy_service_is_no_reason_to_give_up() {
        let busy = StatusCode::TOO_MANY_REQUESTS;
        let error = ApiError::from_parts("list_project", busy, &HeaderMap::new(), Bytes::new());
        assert_eq!(summary(Err(error.into())), "try again in a minute");
    }
}
