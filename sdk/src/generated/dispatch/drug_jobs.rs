// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_DRUG_JOB,
        call: list_drug_job,
        request: None,
        responses: &[(200, replay::<types::DrugJobList>)],
        list: Some(List {
            facts: &operations::LIST_DRUG_JOB_PAGES,
            items: answer::items::<types::DrugJobList>,
            pages: answer::page::<types::DrugJobList>,
        }),
        about: About {
            area: "drug-jobs",
            group: "Drug jobs",
            section: "5.4.1 获取药物作业列表",
            summary: "List drug jobs",
            description: "Returns, page by page, the drug jobs of the project, of every type, that match the filters. The operation that shows a job of one type tells what that job was given.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}},{"in":"query","name":"sort_key","required":false,"description":"What to sort by: `create_time`, `finish_time`, `running_time` or `total_time`. Without it, by time.","schema":{"$ref":"DrugJobSortKey"}},{"in":"query","name":"job_name","required":false,"description":"Name to search for.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"labels","required":false,"description":"Labels to filter by.","schema":{"type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"query","name":"status_list","required":false,"description":"Only jobs in these states: `WAITING`, `RUNNING`, `FINISHED`, `FAILED` or `CANCELLED`.","schema":{"type":"array","maxItems":10,"items":{"$ref":"DrugJobState"}}},{"in":"query","name":"type_list","required":false,"description":"Only jobs of these types: `DOCKING`, `OPTIMIZATION`, `SYNTHESIS`, `FEP`, `POCKET_DETECTION`, `ADMET`, `SEARCH`, `POC_MOL_DESIGN`, `GENERATION`, `CPI` or `TARGET_OPT`.","schema":{"type":"array","maxItems":10,"items":{"$ref":"DrugJobType"}}},{"in":"query","name":"create_start_time","required":false,"description":"Earliest time of creation, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"create_end_time","required":false,"description":"Latest time of creation, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_start_time","required":false,"description":"Earliest time of the end, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_end_time","required":false,"description":"Latest time of the end, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"total_time_range","required":false,"description":"Only jobs whose total duration is in this range: `ONE_HOUR`, `TWELVE_HOUR`, `ONE_DAY`, or `ONE_DAY_MORE` for more than a day.","schema":{"$ref":"DrugJobDuration"}}]"#,
            answers: r#"[{"status":"200","description":"The jobs that match.","media":"application/json","schema":{"$ref":"DrugJobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CANCEL_DRUG_JOB,
        call: cancel_drug_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-jobs",
            group: "Drug jobs",
            section: "5.4.2 取消药物作业",
            summary: "Cancel a drug job",
            description: "Stops a job that waits or runs; its state becomes `CANCELLED`. Refused with `eihealth.01100002` if the state of the job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job is being cancelled."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DRUG_JOB,
        call: delete_drug_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-jobs",
            group: "Drug jobs",
            section: "5.4.3 删除药物作业",
            summary: "Delete a drug job",
            description: "Deletes the drug job from the project. Refused with `eihealth.01100001` if the job waits or runs.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DRUG_JOB,
        call: update_drug_job,
        request: Some(replay::<types::UpdateDrugJob>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-jobs",
            group: "Drug jobs",
            section: "5.4.4 更新药物作业",
            summary: "Set the labels of a drug job",
            description: "Replaces the labels of the job.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Labels of a drug job.","schema":{"$ref":"UpdateDrugJob"},"media":"application/json","example":{"labels":["kinase","egfr"]}}]"#,
            answers: r#"[{"status":"200","description":"The labels are replaced."}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_CLUSTER_JOB,
        call: create_cluster_job,
        request: Some(replay::<types::CreateClusterJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
        list: None,
        about: About {
            area: "drug-jobs",
            group: "Drug jobs",
            section: "5.4.5 创建分子聚类作业",
            summary: "Cluster the result molecules of a drug job",
            description: "Groups similar molecules among the results of the job. The details of the job then show the outcome as `cluster_result`. Refused with `eihealth.01100013` if the job is not of molecule optimization, docking, pocket-based design or property prediction; with `eihealth.01100014` if the job has not ended.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"How to cluster the result molecules of a drug job.","schema":{"$ref":"CreateClusterJob"},"media":"application/json","example":{"method":"hiq_mc","file":"kinase-screen:/results/egfr-docking/result.sdf","output_dir":"kinase-screen:/results/egfr-docking/clusters/"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new clustering job.","media":"application/json","schema":{"$ref":"CreatedDrugJob"}}]"#,
        },
    },
];

fn list_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_drug_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugJobSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "job_name")? {
        call = call.job_name(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments
        .optional::<Vec<types::DrugJobState>>("query", "status_list")?
    {
        call = call.status_list(value);
    }
    if let Some(value) = arguments
        .optional::<Vec<types::DrugJobType>>("query", "type_list")?
    {
        call = call.type_list(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_start_time")? {
        call = call.create_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_end_time")? {
        call = call.create_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugJobDuration>("query", "total_time_range")?
    {
        call = call.total_time_range(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DrugJobList>)]))
}

fn cancel_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .cancel_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::UpdateDrugJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_cluster_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cluster_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::CreateClusterJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "ClusterMethod",
        r#"{"description":"How results are clustered.","type":"string","enum":["hiq_mc"]}"#,
    ),
    (
        "CreateClusterJob",
        r#"{"description":"How to cluster the result molecules of a drug job.","type":"object","required":["method","file","output_dir"],"properties":{"method":{"description":"Clustering method; at present only `hiq_mc`.","$ref":"ClusterMethod"},"file":{"description":"File with the molecules to cluster, as a project path.","type":"string","minLength":1,"maxLength":2000},"output_dir":{"description":"Folder to write the clusters to, as a project path.","type":"string","minLength":1,"maxLength":1200}}}"#,
    ),
    (
        "DrugJobDuration",
        r#"{"description":"Range of total run times to filter drug jobs by; `ONE_DAY_MORE` is more than a day.","type":"string","enum":["ONE_DAY_MORE","ONE_DAY","ONE_HOUR","TWELVE_HOUR"]}"#,
    ),
    (
        "DrugJobList",
        r#"{"description":"Drug jobs of a project.","type":"object","properties":{"jobs":{"description":"One page of the jobs.","type":"array","items":{"$ref":"DrugJob"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "DrugJobSortKey",
        r#"{"description":"Field to sort drug jobs by.","type":"string","enum":["create_time","finish_time","running_time","total_time"]}"#,
    ),
    (
        "DrugJobState",
        r#"{"description":"State to filter drug jobs by.","type":"string","enum":["WAITING","RUNNING","FINISHED","FAILED","CANCELLED"]}"#,
    ),
    (
        "DrugJobType",
        r#"{"description":"Type to filter drug jobs by.","type":"string","enum":["DOCKING","OPTIMIZATION","SYNTHESIS","FEP","POCKET_DETECTION","ADMET","SEARCH","POC_MOL_DESIGN","GENERATION","CPI","TARGET_OPT"]}"#,
    ),
    (
        "UpdateDrugJob",
        r#"{"description":"Labels of a drug job.","type":"object","properties":{"labels":{"description":"Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
];
