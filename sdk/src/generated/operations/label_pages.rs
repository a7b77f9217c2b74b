// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Label pages
///
/// Saved label filters of a platform project.
impl Client {
    /// List label pages.
    ///
    /// Returns every label page of the project with the labels it groups.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut label_pages = client.list_label_page("my-project").items();
    /// while let Some(label_page) = label_pages.try_next().await? {
    ///     println!("{:?} {:?}", label_page.id, label_page.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
    ///
    /// Reference: section [4.1.2.1
    /// 获取标签页面列表](https://support.huaweicloud.com/api-eihealth/ListLabelPage.html).
    #[inline]
    pub fn list_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListLabelPageRequest {
        let mut request = Request::new(self, &LIST_LABEL_PAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListLabelPageRequest(Call::new(request, reply::json))
    }
    /// Create a label page.
    ///
    /// Saves a set of labels under a title. A project holds at most five label pages. Refused with
    /// `eihealth.01020032` if the name is taken; with `eihealth.01020033` if there are 5 label pages.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Label page to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateLabelPage, LabelPageFeature};
    ///
    /// let body = CreateLabelPage::new(
    ///     "Variant_calling",
    ///     LabelPageFeature::Tool,
    ///     ["germline", "somatic"],
    /// );
    /// let created = client.create_label_page("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
    ///
    /// Reference: section [4.1.2.2
    /// 创建标签页面](https://support.huaweicloud.com/api-eihealth/CreateLabelPage.html).
    #[inline]
    pub fn create_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateLabelPage,
    ) -> CreateLabelPageRequest {
        let mut request = Request::new(self, &CREATE_LABEL_PAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateLabelPageRequest(Call::new(request, reply::json))
    }
    /// Delete a label page.
    ///
    /// Removes the label page from the project.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `label_page_id`: Id of the label page. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_label_page("my-project", "3c8e51b7-0d42-4f96-ae28-71c4d9f6035b").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages/{label_page_id}`
    ///
    /// Reference: section [4.1.2.3
    /// 删除标签页面](https://support.huaweicloud.com/api-eihealth/DeleteLabelPage.html).
    #[inline]
    pub fn delete_label_page(
        &self,
        eihealth_project_id: impl Into<String>,
        label_page_id: impl Into<String>,
    ) -> DeleteLabelPageRequest {
        let mut request = Request::new(self, &DELETE_LABEL_PAGE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("label_page_id", label_page_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteLabelPageRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static LIST_LABEL_PAGE: Operation = Operation::new(
    "list_label_page",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages",
    Repeat::Safe,
    &CATALOGUE,
);

/// List label pages: the request of [`Client::list_label_page`].
///
/// Answers with [`LabelPageList`](crate::types::LabelPageList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
///
/// Reference: section [4.1.2.1
/// 获取标签页面列表](https://support.huaweicloud.com/api-eihealth/ListLabelPage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelPageRequest(Call<types::LabelPageList>);

operation!(ListLabelPageRequest, types::LabelPageList);

pub(crate) static LIST_LABEL_PAGE_PAGES: Paging = Paging::new(
        "label_pages",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListLabelPageRequest, LIST_LABEL_PAGE_PAGES, types::LabelPageList[label_pages] => types::LabelPage);

pub(crate) static CREATE_LABEL_PAGE: Operation = Operation::new(
    "create_label_page",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a label page: the request of [`Client::create_label_page`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages`
///
/// Reference: section [4.1.2.2
/// 创建标签页面](https://support.huaweicloud.com/api-eihealth/CreateLabelPage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabelPageRequest(Call<types::ResourceId>);

operation!(CreateLabelPageRequest, types::ResourceId);

pub(crate) static DELETE_LABEL_PAGE: Operation = Operation::new(
    "delete_label_page",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages/{label_page_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a label page: the request of [`Client::delete_label_page`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/label-pages/{label_page_id}`
///
/// Reference: section [4.1.2.3
/// 删除标签页面](https://support.huaweicloud.com/api-eihealth/DeleteLabelPage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabelPageRequest(Call<()>);

operation!(DeleteLabelPageRequest, ());

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
