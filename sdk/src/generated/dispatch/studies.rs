// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_STUDY,
        call: create_study,
        request: Some(replay::<types::CreateStudy>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.1 创建 study",
            summary: "Create a study",
            description: "A study groups the jobs of one virtual drug screening. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Study to create.","schema":{"$ref":"CreateStudy"},"media":"application/json","example":{"name":"egfr-inhibitors","description":"Docking of kinase inhibitors to EGFR"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new study.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_STUDY,
        call: delete_study,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.2 删除 study",
            summary: "Delete a study",
            description: "Removes the study from the project. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"study_id","required":true,"description":"Id of the study.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The study was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_STUDY_JOB,
        call: list_study_job,
        request: None,
        responses: &[(200, replay::<types::StudyJobList>)],
        list: Some(List {
            facts: &operations::LIST_STUDY_JOB_PAGES,
            items: answer::items::<types::StudyJobList>,
            pages: answer::page::<types::StudyJobList>,
        }),
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.3 列举 study 所有作业",
            summary: "List the jobs of a study",
            description: "Returns every job of the study with its state and the database its results are in. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"study_id","required":true,"description":"Id of the study.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The jobs of the study.","media":"application/json","schema":{"$ref":"StudyJobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_STUDY_JOB,
        call: create_study_job,
        request: Some(replay::<types::CreateStudyJob>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.4 创建 study 作业",
            summary: "Create a study job",
            description: "Turns a result file of a workflow job into a database that can be searched. Follow it with `list_study_job`. Refused with `eihealth.01020024` if the caller is not on the whitelist; with `eihealth.01020026` if the workflow is not built in and there is no template; with `eihealth.01020027` if the workflow is built in and there is a template; with `eihealth.01020025` if there are more than 97 receptor files; with `eihealth.01020030` if the name of a receptor file can't be that of a column.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"study_id","required":true,"description":"Id of the study.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Workflow job to bring into a study, and the database that takes its results.","schema":{"$ref":"CreateStudyJob"},"media":"application/json","example":{"workflow_job_id":"a70d5c28-e4b6-4f19-8d3c-96f1b2e0754d","template_id":"2b9f7e60-35c1-4da8-b8e4-d17a60c3f952","database_name":"egfr_docking","relative_path":"/docking/scores.csv","output_file_type":"csv"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new study job.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_STUDY,
        call: list_study,
        request: None,
        responses: &[(200, replay::<types::StudyList>)],
        list: Some(List {
            facts: &operations::LIST_STUDY_PAGES,
            items: answer::items::<types::StudyList>,
            pages: answer::page::<types::StudyList>,
        }),
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.5 列举 study",
            summary: "List studies",
            description: "Returns the studies of all platform projects the caller can see, each with its latest job. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The studies.","media":"application/json","schema":{"$ref":"StudyList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_EXTREMUM_INFO,
        call: show_extremum_info,
        request: None,
        responses: &[(200, replay::<types::StudyExtrema>)],
        list: None,
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.6 获取 study 作业的最值信息",
            summary: "Get the extreme values of a study job",
            description: "Returns the largest and the smallest value of the result table, and where they stand in it. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"study_id","required":true,"description":"Id of the study.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the study job, as `list_study_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The extreme values.","media":"application/json","schema":{"$ref":"StudyExtrema"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW3D_STRUCTURE_CONTENT,
        call: show3d_structure_content,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "studies",
            group: "Studies",
            section: "4.1.4.7 获取生成 study 作业 3D 结构的内容",
            summary: "Get the 3D structure of a study job",
            description: "Returns the structure of one ligand bound to one receptor as text. Refused with `eihealth.01020024` if the caller is not on the whitelist.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"study_id","required":true,"description":"Id of the study.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the study job, as `list_study_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"ligand","required":true,"description":"Name of the ligand, as in the result table.","schema":{"type":"string","minLength":1,"maxLength":200}},{"in":"query","name":"receptor","required":true,"description":"Name of the receptor, as in the result table.","schema":{"type":"string","minLength":1,"maxLength":200}}]"#,
            answers: r#"[{"status":"200","description":"The text of the structure.","media":"text/plain","schema":{"type":"string"}}]"#,
        },
    },
];

fn create_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_study(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateStudy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_study(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_study_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_study_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyJobList>)]))
}

fn create_study_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_study_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<types::CreateStudyJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_study();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyList>)]))
}

fn show_extremum_info(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_extremum_info(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyExtrema>)]))
}

fn show3d_structure_content(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show3d_structure_content(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("query", "ligand")?,
            arguments.required::<String>("query", "receptor")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateStudy",
        r#"{"description":"Study to create.","type":"object","required":["name"],"properties":{"name":{"description":"Name of the study.","type":"string","minLength":1,"maxLength":64},"description":{"description":"What the study is about.","type":"string","maxLength":1024}}}"#,
    ),
    (
        "CreateStudyJob",
        r#"{"description":"Workflow job to bring into a study, and the database that takes its results.","type":"object","required":["workflow_job_id","database_name","relative_path","output_file_type"],"properties":{"workflow_job_id":{"description":"Id of the workflow job whose results to take.","type":"string","minLength":1,"maxLength":128},"template_id":{"description":"Id of the database template the results follow. Needed for a custom workflow; must be left out for a built-in one.","type":"string","minLength":1,"maxLength":128},"database_name":{"description":"Name of the database instance to create.","type":"string","minLength":3,"maxLength":32},"relative_path":{"description":"Relative path of the result file the database is made from.","type":"string","maxLength":1024},"output_file_type":{"description":"Format of the result file.","$ref":"StudyOutputFileType"}}}"#,
    ),
    (
        "Extremum",
        r#"{"description":"Extreme value of a result table, and where it stands in it.","type":"object","properties":{"value":{"description":"The value itself.","type":"number","format":"double"},"row_number":{"description":"Number of the row the value stands in.","type":"integer","format":"int64"},"column_name":{"description":"Name of the column the value stands in, such as a receptor.","type":"string"},"row_name":{"description":"Name of the row the value stands in, such as a ligand.","type":"string"}}}"#,
    ),
    (
        "Study",
        r#"{"description":"Virtual drug screening study of a platform project.","type":"object","properties":{"name":{"description":"Name of the study.","type":"string"},"id":{"description":"Id of the study.","type":"string"},"eihealth_project_name":{"description":"Name of the platform project the study is in.","type":"string"},"eihealth_project_id":{"description":"Id of the platform project the study is in.","type":"string"},"description":{"description":"What the study is about.","type":"string"},"create_time":{"description":"When the study was created.","type":"string","format":"date-time"},"update_time":{"description":"When the study last changed.","type":"string","format":"date-time"},"latest_job":{"description":"The job of the study that was created last.","$ref":"StudyJob"}}}"#,
    ),
    (
        "StudyExtrema",
        r#"{"description":"Largest and smallest value of a result table.","type":"object","properties":{"maximum":{"description":"The largest value.","$ref":"Extremum"},"minimum":{"description":"The smallest value.","$ref":"Extremum"}}}"#,
    ),
    (
        "StudyJob",
        r#"{"description":"Job that brings the results of a workflow job into a study.","type":"object","properties":{"id":{"description":"Id of the study job.","type":"string"},"workflow_job_id":{"description":"Id of the workflow job whose results are taken.","type":"string"},"name":{"description":"Name of the job.","type":"string"},"status":{"description":"State of the job, such as `RUNNING`.","type":"string"},"template_id":{"description":"Id of the database template the results follow; absent for a built-in workflow.","type":"string"},"database_name":{"description":"Name of the database instance that holds the results.","type":"string"},"database_id":{"description":"Id of the database instance that holds the results.","type":"string"},"relative_path":{"description":"Relative path of the result file the database is made from.","type":"string"},"output_file_type":{"description":"Format of the result file, as `create_study_job` takes it.","type":"string"},"workflow_name":{"description":"Name of the workflow that was run.","type":"string"},"label":{"description":"Label of the workflow that was run.","type":"string"},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"update_time":{"description":"When the job last changed.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "StudyJobList",
        r#"{"description":"Jobs of a study.","type":"object","properties":{"count":{"description":"Number of jobs of the study.","type":"integer","format":"int32"},"jobs":{"description":"One entry for each job of the study.","type":"array","items":{"$ref":"StudyJob"}}}}"#,
    ),
    (
        "StudyList",
        r#"{"description":"Studies of all platform projects.","type":"object","properties":{"count":{"description":"Number of studies.","type":"integer","format":"int32"},"studies":{"description":"One entry for each study.","type":"array","items":{"$ref":"Study"}}}}"#,
    ),
    (
        "StudyOutputFileType",
        r#"{"description":"Format of the files that a study job writes.","type":"string","enum":["txt","vcf","csv"]}"#,
    ),
];
