// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Milliseconds;
use crate::runtime::paging::{Paging, Scheme, paged, taken};
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, Source, Starts, States, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Drug models
///
/// Base models and trained custom models.
impl Client {
    /// List base models.
    ///
    /// Returns, page by page, the models that own models can be trained from.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut models = client.list_base_model().items();
    /// while let Some(model) = models.try_next().await? {
    ///     println!("{:?} {:?}", model.id, model.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/base-models`
    ///
    /// Reference: section [5.16.1
    /// 获取基模型列表](https://support.huaweicloud.com/api-eihealth/ListBaseModel.html).
    #[inline]
    pub fn list_base_model(&self) -> ListBaseModelRequest {
        let request = Request::new(self, &LIST_BASE_MODEL);
        ListBaseModelRequest(Call::new(request, reply::json))
    }
    /// Create a drug model.
    ///
    /// Starts to train a property model on own data. Follow it with `list_drug_model`. If as many models
    /// are being trained as the quota allows, it waits. Refused with `eihealth.01100008` if the caller is
    /// no member of the project with the file; with `eihealth.01100009` if the platform is not the
    /// professional edition; with `eihealth.01100005` if the caller has a model of the name.
    ///
    /// - `body`: Property model to train, and its data.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateDrugModel, ProjectFile, ProjectFileSource, PropertyValueType,
    /// };
    ///
    /// let body = CreateDrugModel::new(
    ///     "egfr_ic50",
    ///     PropertyValueType::Numerical,
    ///     ProjectFile::new(
    ///         ProjectFileSource::Private,
    ///         "kinase-screen:/training/egfr_ic50.csv",
    ///     )
    ///     .eihealth_project_id("6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"),
    /// )
    /// .description("Predicted pIC50 against EGFR")
    /// .shareable(false)
    /// .base_model_id("pangu-drug-model");
    /// let item = client.create_drug_model(body).start().await?.wait().await?;
    /// println!("{:?} {:?}", item.name, item.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/drug-models`
    ///
    /// Reference: section [5.16.2 创建模型](https://support.huaweicloud.com/api-eihealth/CreateDrugModel.html).
    #[inline]
    pub fn create_drug_model(
        &self,
        body: types::CreateDrugModel,
    ) -> CreateDrugModelRequest {
        let mut request = Request::new(self, &CREATE_DRUG_MODEL);
        request.json(&body, &REQUIRED);
        CreateDrugModelRequest(Call::new(request, reply::json))
    }
    /// List drug models.
    ///
    /// Returns, page by page, the own models that match the filters, with their training results.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut models = client.list_drug_model().items();
    /// while let Some(model) = models.try_next().await? {
    ///     println!("{:?} {:?}", model.name, model.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/drug-models`
    ///
    /// Reference: section [5.16.3 获取模型列表](https://support.huaweicloud.com/api-eihealth/ListDrugModel.html).
    #[inline]
    pub fn list_drug_model(&self) -> ListDrugModelRequest {
        let request = Request::new(self, &LIST_DRUG_MODEL);
        ListDrugModelRequest(Call::new(request, reply::json))
    }
    /// Share a drug model or stop sharing it.
    ///
    /// Sets whether the organization can use the model. Refused with `eihealth.01100007` if the model is
    /// not finished; with `eihealth.01100006` if another user created the model.
    ///
    /// - `model_id`: Id of the model. 1 to 128 characters.
    /// - `body`: Sharing of a model.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateDrugModel;
    ///
    /// let body = UpdateDrugModel::new(true);
    /// client.update_drug_model("3d70f9a6-82be-4c15-9e04-a5b16d7f28c3", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/drug-models/{model_id}`
    ///
    /// Reference: section [5.16.4
    /// 更新药物模型](https://support.huaweicloud.com/api-eihealth/UpdateDrugModel.html).
    #[inline]
    pub fn update_drug_model(
        &self,
        model_id: impl Into<String>,
        body: types::UpdateDrugModel,
    ) -> UpdateDrugModelRequest {
        let mut request = Request::new(self, &UPDATE_DRUG_MODEL);
        request.path("model_id", model_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateDrugModelRequest(Call::new(request, reply::empty))
    }
    /// Delete a drug model.
    ///
    /// Deletes the custom model; fails without permission for a model that another user created. Refused
    /// with `eihealth.01100006` if another user created the model.
    ///
    /// - `model_id`: Id of the model. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_drug_model("3d70f9a6-82be-4c15-9e04-a5b16d7f28c3").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/drug-models/{model_id}`
    ///
    /// Reference: section [5.16.5 删除模型](https://support.huaweicloud.com/api-eihealth/DeleteDrugModel.html).
    #[inline]
    pub fn delete_drug_model(
        &self,
        model_id: impl Into<String>,
    ) -> DeleteDrugModelRequest {
        let mut request = Request::new(self, &DELETE_DRUG_MODEL);
        request.path("model_id", model_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDrugModelRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static LIST_BASE_MODEL: Operation = Operation::new(
    "list_base_model",
    Method::GET,
    "/v1/{project_id}/base-models",
    Repeat::Safe,
    &CATALOGUE,
);

/// List base models: the request of [`Client::list_base_model`].
///
/// Answers with [`BaseModelList`](crate::types::BaseModelList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/base-models`
///
/// Reference: section [5.16.1
/// 获取基模型列表](https://support.huaweicloud.com/api-eihealth/ListBaseModel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBaseModelRequest(Call<types::BaseModelList>);

impl ListBaseModelRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `ASC`, `DESC`; default `ASC`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortOrder, Form>,
    ) -> Self {
        let given: Option<types::SortOrder> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortOrder>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// What to sort by; at present only `create_time`.
    ///
    /// One of `create_time`; default `create_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::BaseModelSortKey, Form>,
    ) -> Self {
        let given: Option<types::BaseModelSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::BaseModelSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
}

operation!(ListBaseModelRequest, types::BaseModelList);

pub(crate) static LIST_BASE_MODEL_PAGES: Paging = Paging::new(
        "models",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListBaseModelRequest, LIST_BASE_MODEL_PAGES, types::BaseModelList[models] => types::BaseModel);

pub(crate) static CREATE_DRUG_MODEL: Operation = Operation::new(
    "create_drug_model",
    Method::POST,
    "/v1/{project_id}/drug-models",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a drug model: the request of [`Client::create_drug_model`].
///
/// Answers with [`CreatedDrugModel`](crate::types::CreatedDrugModel).
///
/// `POST /v1/{project_id}/drug-models`
///
/// Reference: section [5.16.2 创建模型](https://support.huaweicloud.com/api-eihealth/CreateDrugModel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugModelRequest(Call<types::CreatedDrugModel>);

operation!(CreateDrugModelRequest, types::CreatedDrugModel);

static CREATE_DRUG_MODEL_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_DRUG_MODEL,
        &[],
    )
    .item(Source::Field("id"));

starts!(CreateDrugModelRequest, CREATE_DRUG_MODEL_STARTS, types::CreatedDrugModel, seen, crate::generated::operations::wait_list_drug_model, types::DrugModel);

pub(crate) static LIST_DRUG_MODEL: Operation = Operation::new(
    "list_drug_model",
    Method::GET,
    "/v1/{project_id}/drug-models",
    Repeat::Safe,
    &CATALOGUE,
);

/// List drug models: the request of [`Client::list_drug_model`].
///
/// Answers with [`DrugModelList`](crate::types::DrugModelList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/drug-models`
///
/// Reference: section [5.16.3 获取模型列表](https://support.huaweicloud.com/api-eihealth/ListDrugModel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDrugModelRequest(Call<types::DrugModelList>);

impl ListDrugModelRequest {
    /// Text to search for; part of it is enough.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn search_key<Form>(
        mut self,
        search_key: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(search_key);
        match given {
            Some(search_key) => {
                self.0.request.query::<String>("search_key", search_key, &LENGTH_TO_1024)
            }
            None => self.0.request.unset("query", "search_key"),
        }
        self
    }
    /// Only models that these users created.
    ///
    /// At most 50 items; each item 1 to 128 characters.
    #[inline]
    pub fn creator_list<Form>(
        mut self,
        creator_list: impl IntoOptionalList<String, Form>,
    ) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(
            creator_list,
        );
        match given {
            Some(creator_list) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<String>,
                    >("creator_list", creator_list, &ITEMS_TO_50_EACH_LENGTH_1_128)
            }
            None => self.0.request.unset("query", "creator_list"),
        }
        self
    }
    /// Only models of these types.
    ///
    /// At most 10 items.
    #[inline]
    pub fn type_list<Form>(
        mut self,
        type_list: impl IntoOptionalList<String, Form>,
    ) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(type_list);
        match given {
            Some(type_list) => {
                self.0
                    .request
                    .query_joined::<Vec<String>>("type_list", type_list, &ITEMS_TO_10)
            }
            None => self.0.request.unset("query", "type_list"),
        }
        self
    }
    /// Only models in these states.
    ///
    /// At most 10 items.
    #[inline]
    pub fn status_list<Form>(
        mut self,
        status_list: impl IntoOptionalList<String, Form>,
    ) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(
            status_list,
        );
        match given {
            Some(status_list) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<String>,
                    >("status_list", status_list, &ITEMS_TO_10)
            }
            None => self.0.request.unset("query", "status_list"),
        }
        self
    }
    /// What to sort by: `create_time`, `finish_time` or `base_model_name`. Without it, by time.
    ///
    /// One of `create_time`, `finish_time`, `base_model_name`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::DrugModelSortKey, Form>,
    ) -> Self {
        let given: Option<types::DrugModelSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::DrugModelSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortOrder, Form>,
    ) -> Self {
        let given: Option<types::SortOrder> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortOrder>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// Earliest time of creation, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn create_start_time<Form>(
        mut self,
        create_start_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(create_start_time);
        match given {
            Some(create_start_time) => {
                self.0
                    .request
                    .query_instant(
                        "create_start_time",
                        create_start_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "create_start_time"),
        }
        self
    }
    /// Latest time of creation, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn create_end_time<Form>(
        mut self,
        create_end_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(create_end_time);
        match given {
            Some(create_end_time) => {
                self.0
                    .request
                    .query_instant(
                        "create_end_time",
                        create_end_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "create_end_time"),
        }
        self
    }
    /// Earliest time of the end of training, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_start_time<Form>(
        mut self,
        finish_start_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_start_time);
        match given {
            Some(finish_start_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_start_time",
                        finish_start_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_start_time"),
        }
        self
    }
    /// Latest time of the end of training, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_end_time<Form>(
        mut self,
        finish_end_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_end_time);
        match given {
            Some(finish_end_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_end_time",
                        finish_end_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_end_time"),
        }
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Only models trained from the base models with these ids.
    ///
    /// At most 10 items; each item at most 128 characters.
    #[inline]
    pub fn base_model_list<Form>(
        mut self,
        base_model_list: impl IntoOptionalList<String, Form>,
    ) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(
            base_model_list,
        );
        match given {
            Some(base_model_list) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<String>,
                    >(
                        "base_model_list",
                        base_model_list,
                        &ITEMS_TO_10_EACH_LENGTH_TO_128,
                    )
            }
            None => self.0.request.unset("query", "base_model_list"),
        }
        self
    }
}

operation!(ListDrugModelRequest, types::DrugModelList);

pub(crate) static LIST_DRUG_MODEL_PAGES: Paging = Paging::new(
        "models",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListDrugModelRequest, LIST_DRUG_MODEL_PAGES, types::DrugModelList[models] => types::DrugModel);

static LIST_DRUG_MODEL_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.success(&["FINISHED"]),
    )
    .id("id")
    .reason("failed_message")
    .ended("finish_time");

#[inline]
pub(crate) fn wait_list_drug_model(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::DrugModel> {
    crate::waiting::Wait::new(
        request,
        &LIST_DRUG_MODEL_WAITING,
        Ask::Item {
            paging: &LIST_DRUG_MODEL_PAGES,
            read: |answer, engine| {
                taken::<
                    types::DrugModelList,
                    types::DrugModel,
                >(answer, engine, reply::json, |page| page.models.take())
            },
            id,
        },
    )
}

waits!(item ListDrugModelRequest, wait_for, wait_list_drug_model, types::DrugModel);

pub(crate) static UPDATE_DRUG_MODEL: Operation = Operation::new(
    "update_drug_model",
    Method::PUT,
    "/v1/{project_id}/drug-models/{model_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Share a drug model or stop sharing it: the request of [`Client::update_drug_model`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/drug-models/{model_id}`
///
/// Reference: section [5.16.4
/// 更新药物模型](https://support.huaweicloud.com/api-eihealth/UpdateDrugModel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDrugModelRequest(Call<()>);

operation!(UpdateDrugModelRequest, ());

pub(crate) static DELETE_DRUG_MODEL: Operation = Operation::new(
    "delete_drug_model",
    Method::DELETE,
    "/v1/{project_id}/drug-models/{model_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a drug model: the request of [`Client::delete_drug_model`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/drug-models/{model_id}`
///
/// Reference: section [5.16.5 删除模型](https://support.huaweicloud.com/api-eihealth/DeleteDrugModel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugModelRequest(Call<()>);

operation!(DeleteDrugModelRequest, ());

static ITEMS_TO_10: Rule = Rule::NONE.items(0, 10);
static ITEMS_TO_10_EACH_LENGTH_TO_128: Rule = Rule::NONE
    .items(0, 10)
    .each(&LENGTH_TO_128);
static ITEMS_TO_50_EACH_LENGTH_1_128: Rule = Rule::NONE.items(0, 50).each(&LENGTH_1_128);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1000000000000_9999999999999: Rule = Rule::NONE
    .range(1000000000000.0, 9999999999999.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
