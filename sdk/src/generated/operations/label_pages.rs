// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// List label pages.
    ///
    /// Returns every label page of the project with the labels it groups.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
    ///
    /// Reference: section 4.1.2.1 获取标签页面列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListLabelPage {
        ListLabelPage(
            Call::new(self, &LIST_LABEL_PAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a label page.
    ///
    /// Saves a set of labels under a title. A project holds at most five label pages.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
    ///
    /// Reference: section 4.1.2.2 创建标签页面.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Label page to create.
    pub fn create_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateLabelPage,
    ) -> CreateLabelPage {
        CreateLabelPage(
            Call::new(self, &CREATE_LABEL_PAGE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a label page.
    ///
    /// Removes the label page from the project.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages/{label_page_id}`
    ///
    /// Reference: section 4.1.2.3 删除标签页面.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `label_page_id`: Id of the label page. 1 to 128 characters.
    pub fn delete_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
        label_page_id: impl Into<String>,
    ) -> DeleteLabelPage {
        DeleteLabelPage(
            Call::new(self, &DELETE_LABEL_PAGE, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("label_page_id", label_page_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static LIST_LABEL_PAGE: Operation = Operation {
    id: "list_label_page",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_label_page`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelPage(Call<types::LabelPageList>);

operation!(ListLabelPage, types::LabelPageList);

pub(crate) static CREATE_LABEL_PAGE: Operation = Operation {
    id: "create_label_page",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_label_page`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabelPage(Call<types::ResourceId>);

operation!(CreateLabelPage, types::ResourceId);

pub(crate) static DELETE_LABEL_PAGE: Operation = Operation {
    id: "delete_label_page",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages/{label_page_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_label_page`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabelPage(Call<()>);

operation!(DeleteLabelPage, ());

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
