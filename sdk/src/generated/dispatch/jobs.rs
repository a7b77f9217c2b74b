// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_JOB,
        call: list_job,
        request: None,
        responses: &[(200, replay::<types::JobList>)],
        list: Some(List {
            facts: &operations::LIST_JOB_PAGES,
            items: answer::items::<types::JobList>,
            pages: answer::page::<types::JobList>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.1 获取作业列表",
            summary: "List jobs",
            description: "Returns, page by page, the jobs of the project, newest first by default, optionally filtered by name, status, creator, labels, time and the workflow or app they run.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"end_time","required":false,"description":"Only jobs started no later than this time are listed, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"job_name","required":false,"description":"Name of the jobs to list: lower-case letters, digits and `-`, beginning with a letter and ending with a letter or digit. Names of jobs have at most 63 characters, though 128 are taken here.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"labels","required":false,"description":"Labels of the jobs to list.","schema":{"type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by, such as `status`; by time, newest first, if absent.","schema":{"$ref":"JobSortKey"}},{"in":"query","name":"start_time","required":false,"description":"Only jobs started no earlier than this time are listed, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"status","required":false,"description":"Status of the jobs to list: `Succeeded`, `Running`, `Pending`, `Failed`, `Cancelling`, `Cancelled` or `Unknown`.","schema":{"$ref":"JobState"}},{"in":"query","name":"tool_name","required":false,"description":"Name of the workflow or app that the listed jobs run: lower-case letters, digits and `-`, beginning with a letter and ending with a letter or digit.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"user_name","required":false,"description":"Name of the user whose jobs are listed; those of all users if absent.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"finish_start_time","required":false,"description":"Only jobs finished no earlier than this time are listed, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"finish_end_time","required":false,"description":"Only jobs finished no later than this time are listed, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true}}]"#,
            answers: r#"[{"status":"200","description":"The jobs that match.","media":"application/json","schema":{"$ref":"JobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::EXECUTE_JOB,
        call: execute_job,
        request: Some(replay::<types::ExecuteJob>),
        responses: &[(201, replay::<types::StartedJob>)],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.2 启动作业",
            summary: "Start a job",
            description: "Starts a job that runs a workflow and returns its identifier at once; follow it with `show_job`. Refused with `eihealth.01050200` if the workflow has no tasks; with `eihealth.01050201` if a required input has no value; with `eihealth.01050206` if a task asks for more than the platform has; with `eihealth.01050214` if as many jobs run as the quota allows; with `eihealth.01050228` if as many jobs run as the quota allows; with `eihealth.01050215` if the quota of resources is used up; with `eihealth.01050211` if the acceleration resource is not available; with `eihealth.01050217` if the acceleration resource has too little space; with `eihealth.01050219` if too many jobs wait for the acceleration resource; with `eihealth.01050009` if a value is none of those that the app lists; with `eihealth.01050010` if a parameter that takes one value has several; with `eihealth.01050016` if an asset is no longer offered; with `eihealth.01050203` if the workflow has no task of a name; with `eihealth.01050205` if the platform lacks a kind of resource that a task needs; with `eihealth.01050216` if no node has the label for copying in; with `eihealth.01050220` if there is no acceleration resource; with `eihealth.01050221` if the inputs of a task are longer than 4096 characters; with `eihealth.01050224` if no SFS Turbo is free, or its quota is used up.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Job to start: the app or workflow to run, its inputs and where its output goes.","schema":{"$ref":"ExecuteJob"},"media":"application/json","example":{"name":"wgs-NA-01","description":"Germline calling of sample NA-01","labels":["wgs"],"priority":5,"timeout":2880,"output_dir":"/wgs-NA-01","tool_id":"41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4","tool_type":"workflow","tasks":[{"task_name":"align","inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"io_acc_type":"SFS"}],"io_acc_id":"60d9f2b8-3c17-4e5a-94ab-f8e21c7d0653","io_acc_expected_usage":200,"node_labels":["highmem"]}}]"#,
            answers: r#"[{"status":"201","description":"The job that was started.","media":"application/json","schema":{"$ref":"StartedJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_JOB,
        call: show_job,
        request: None,
        responses: &[(200, replay::<types::Job>)],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.3 获取作业详情",
            summary: "Get a job",
            description: "Returns the status of the job, the settings it actually runs with and the state of each task.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Addition-Info","required":false,"description":"Set to `LOG` to get the links to the job's stored logs as well.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"Job"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_JOB,
        call: delete_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.4 删除作业",
            summary: "Delete a job",
            description: "Deletes a job that has ended; a running one must be cancelled first. Refused with `eihealth.01050213` if the job runs; with `eihealth.01050227` if tasks of the job still run.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_JOB,
        call: update_job,
        request: Some(replay::<types::UpdateJob>),
        responses: &[],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.5 更新作业",
            summary: "Update task parameters of a job",
            description: "Changes inputs and resources of tasks of a job. Only possible in certain states of the job, and not for values that refer to other parameters. Refused with `eihealth.01050206` if a task asks for more than the platform has; with `eihealth.01050223` if the state of the job does not allow it; with `eihealth.01050225` if a file or folder of an accelerated task differs; with `eihealth.01050226` if a parameter that refers to another differs.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Changes to tasks of a job.","schema":{"$ref":"UpdateJob"},"media":"application/json","example":{"tasks":[{"task_name":"align","inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"io_acc_type":"SFS"}]}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the tasks are being changed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_JOB_EVENT,
        call: show_job_event,
        request: None,
        responses: &[(200, replay::<types::JobEventList>)],
        list: Some(List {
            facts: &operations::SHOW_JOB_EVENT_PAGES,
            items: answer::items::<types::JobEventList>,
            pages: answer::page::<types::JobEventList>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.6 获取作业事件",
            summary: "List events of a job",
            description: "Returns the start events of the whole job, in the language that `X-Language` names.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Language","required":false,"description":"Language of the texts in the answer.","schema":{"default":"en_us","$ref":"TextLanguage"}}]"#,
            answers: r#"[{"status":"200","description":"The events of the job.","media":"application/json","schema":{"$ref":"JobEventList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_JOB_LOG,
        call: show_job_log,
        request: None,
        responses: &[(200, replay::<types::JobLog>)],
        list: Some(List {
            facts: &operations::SHOW_JOB_LOG_PAGES,
            items: answer::items::<types::JobLog>,
            pages: answer::page::<types::JobLog>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.7 获取作业日志",
            summary: "Get the log of a task of a job",
            description: "Returns the log entries of one task of the job, or of one concurrent instance of it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","default":"task0","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The log of the task.","media":"application/json","schema":{"$ref":"JobLog"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TASK_EVENTS,
        call: show_task_events,
        request: None,
        responses: &[(200, replay::<types::PodEventList>)],
        list: Some(List {
            facts: &operations::SHOW_TASK_EVENTS_PAGES,
            items: answer::items::<types::PodEventList>,
            pages: answer::page::<types::PodEventList>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.8 获取子任务启动事件",
            summary: "List start events of a task",
            description: "Returns the start events of a task of the job, or of one concurrent instance of it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The start events of the task.","media":"application/json","schema":{"$ref":"PodEventList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCES,
        call: show_task_instances,
        request: None,
        responses: &[(200, replay::<types::TaskInstanceList>)],
        list: Some(List {
            facts: &operations::SHOW_TASK_INSTANCES_PAGES,
            items: answer::items::<types::TaskInstanceList>,
            pages: answer::page::<types::TaskInstanceList>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.9 获取子任务实例信息",
            summary: "List instances of a task",
            description: "Returns the instances (pods) that run a task, with their state, node and resources.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The instances of the task.","media":"application/json","schema":{"$ref":"TaskInstanceList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_EVENTS,
        call: show_task_instance_events,
        request: None,
        responses: &[(200, replay::<types::PodEventList>)],
        list: Some(List {
            facts: &operations::SHOW_TASK_INSTANCE_EVENTS_PAGES,
            items: answer::items::<types::PodEventList>,
            pages: answer::page::<types::PodEventList>,
        }),
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.10 获取子任务中实例的事件",
            summary: "List events of a task instance",
            description: "Returns the start events of one instance (pod) of a task.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"instance_name","required":true,"description":"Name of the instance (pod), as `show_task_instances` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The events of the instance.","media":"application/json","schema":{"$ref":"PodEventList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_POD,
        call: show_task_instance_pod,
        request: None,
        responses: &[(200, replay::<types::TaskInstancePod>)],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.11 获取子任务中实例的 pod 信息",
            summary: "Get the pod of a task instance",
            description: "Returns the description of the pod that runs one instance of a task, as one text.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"instance_name","required":true,"description":"Name of the instance (pod), as `show_task_instances` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The pod of the instance.","media":"application/json","schema":{"$ref":"TaskInstancePod"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_METRIC_DATA,
        call: show_task_instance_metric_data,
        request: None,
        responses: &[(200, replay::<types::TaskInstanceMetricData>)],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.12 获取子任务中实例的资源监控数据",
            summary: "Get metrics of a task instance",
            description: "Returns the values over time of one metric for one instance of a task.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_name","required":true,"description":"Name of the task, as `show_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"instance_name","required":true,"description":"Name of the instance (pod), as `show_task_instances` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"task_index","required":false,"description":"Index of the concurrent instance of the task, counted from 0.","schema":{"type":"string","default":"0","minLength":1,"maxLength":128}},{"in":"query","name":"from_time","required":false,"description":"Start of the period, in milliseconds since 1970-01-01 UTC; the current time if absent.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"to_time","required":false,"description":"End of the period, in milliseconds since 1970-01-01 UTC; the current time if absent.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"method","required":false,"description":"How the values are aggregated: `maximum`, `minimum` or `average`.","schema":{"default":"maximum","$ref":"JobMetricStatistic"}},{"in":"query","name":"metric_name","required":true,"description":"Name of the metric to query, such as `read_bandwidth`.","schema":{"type":"string"}}]"#,
            answers: r#"[{"status":"200","description":"The values of the metric.","media":"application/json","schema":{"$ref":"TaskInstanceMetricData"}}]"#,
        },
    },
    Entry {
        operation: &operations::RETRY_JOB,
        call: retry_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.13 重试作业",
            summary: "Retry a job",
            description: "Asks for the job to run again; follow it with `show_job`. Only jobs in certain states that have not been cleaned up can be retried. Refused with `eihealth.01050207` if the state of the job does not allow it; with `eihealth.01050209` if the job was cleaned up; with `eihealth.01050218` if jobs are cleaned up as soon as they end; with `eihealth.01050227` if tasks of the job still run; with `eihealth.01050214` if as many jobs run as the quota allows; with `eihealth.01050228` if as many jobs run as the quota allows; with `eihealth.01050215` if the quota of resources is used up.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the job runs again."}]"#,
        },
    },
    Entry {
        operation: &operations::CANCEL_JOB,
        call: cancel_job,
        request: Some(replay::<types::CancelJob>),
        responses: &[],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.14 取消或强制停止作业调度",
            summary: "Cancel or force-stop a job",
            description: "Stops the scheduling of the job's further tasks; with `force`, tasks that are already running are stopped too. Refused with `eihealth.01050208` if the state of the job does not allow it; with `eihealth.01050210` if the job could not be cancelled: look at its state and try again.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_job` or `execute_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"How to cancel a job.","schema":{"$ref":"CancelJob"},"media":"application/json","example":{"force":true}}]"#,
            answers: r#"[{"status":"200","description":"The job is being cancelled."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_CANCEL_JOB,
        call: batch_cancel_job,
        request: Some(replay::<types::BatchCancelJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.15 批量取消作业",
            summary: "Cancel several jobs",
            description: "Cancels several jobs and returns the outcome for each; status 207 means that some failed. Refused with `eihealth.01050208` if the state of the job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"header","name":"X-Force","required":false,"description":"Whether the jobs are stopped by force, including tasks that are already running.","schema":{"type":"boolean"}},{"in":"body","name":"body","required":true,"description":"Jobs to cancel.","schema":{"$ref":"BatchCancelJob"},"media":"application/json","example":{"ids":["7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763","d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218"]}}]"#,
            answers: r#"[{"status":"200","description":"Every job is being cancelled.","media":"application/json","schema":{"$ref":"JobOutcomeList"}},{"status":"207","description":"Some jobs could not be cancelled; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"JobOutcomeList"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_RETRY_JOB,
        call: batch_retry_job,
        request: Some(replay::<types::BatchRetryJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.16 批量重试作业",
            summary: "Retry several jobs",
            description: "Retries several jobs and returns the outcome for each; status 207 means that some failed. Refused with `eihealth.01050207` if the state of the job does not allow it; with `eihealth.01050209` if the job was cleaned up; with `eihealth.01050218` if jobs are cleaned up as soon as they end.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Jobs to run again.","schema":{"$ref":"BatchRetryJob"},"media":"application/json","example":{"ids":["7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763","d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218"]}}]"#,
            answers: r#"[{"status":"200","description":"Every job runs again.","media":"application/json","schema":{"$ref":"JobOutcomeList"}},{"status":"207","description":"Some jobs could not be run again; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"JobOutcomeList"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_JOB,
        call: batch_delete_job,
        request: Some(replay::<types::BatchDeleteJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
        list: None,
        about: About {
            area: "jobs",
            group: "Jobs",
            section: "4.5.2.17 批量删除作业",
            summary: "Delete several jobs",
            description: "Deletes several jobs and returns the outcome for each; status 207 means that some failed. Refused with `eihealth.01050213` if the job runs; with `eihealth.01050227` if tasks of the job still run.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Jobs to delete.","schema":{"$ref":"BatchDeleteJob"},"media":"application/json","example":{"ids":["7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763","d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218"]}}]"#,
            answers: r#"[{"status":"200","description":"Every job was deleted.","media":"application/json","schema":{"$ref":"JobOutcomeList"}},{"status":"207","description":"Some jobs could not be deleted; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"JobOutcomeList"}}]"#,
        },
    },
];

fn list_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "end_time")? {
        call = call.end_time(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "job_name")? {
        call = call.job_name(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::JobSortKey>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "start_time")? {
        call = call.start_time(value);
    }
    if let Some(value) = arguments.optional::<types::JobState>("query", "status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "tool_name")? {
        call = call.tool_name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "user_name")? {
        call = call.user_name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobList>)]))
}

fn execute_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .execute_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ExecuteJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StartedJob>)]))
}

fn show_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments.optional::<String>("header", "X-Addition-Info")? {
        call = call.x_addition_info(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Job>)]))
}

fn delete_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::UpdateJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_job_event(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_job_event(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments
        .optional::<types::TextLanguage>("header", "X-Language")?
    {
        call = call.x_language(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobEventList>)]))
}

fn show_job_log(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_job_log(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("query", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobLog>)]))
}

fn show_task_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_events(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PodEventList>)]))
}

fn show_task_instances(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instances(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TaskInstanceList>)],
        ),
    )
}

fn show_task_instance_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_events(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PodEventList>)]))
}

fn show_task_instance_pod(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_pod(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TaskInstancePod>)]))
}

fn show_task_instance_metric_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_metric_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
            arguments.required::<String>("query", "metric_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "from_time")? {
        call = call.from_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "to_time")? {
        call = call.to_time(value);
    }
    if let Some(value) = arguments
        .optional::<types::JobMetricStatistic>("query", "method")?
    {
        call = call.method(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TaskInstanceMetricData>)],
        ),
    )
}

fn retry_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .retry_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn cancel_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .cancel_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::CancelJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_cancel_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .batch_cancel_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchCancelJob>("body", "body")?,
        );
    if let Some(value) = arguments.optional::<bool>("header", "X-Force")? {
        call = call.x_force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}

fn batch_retry_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_retry_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchRetryJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}

fn batch_delete_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchDeleteJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchCancelJob",
        r#"{"description":"Jobs to cancel.","type":"object","required":["ids"],"properties":{"ids":{"description":"Identifiers of the jobs to act on.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "BatchDeleteJob",
        r#"{"description":"Jobs to delete.","type":"object","required":["ids"],"properties":{"ids":{"description":"Identifiers of the jobs to act on.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "BatchRetryJob",
        r#"{"description":"Jobs to run again.","type":"object","required":["ids"],"properties":{"ids":{"description":"Identifiers of the jobs to act on.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "CancelJob",
        r#"{"description":"How to cancel a job.","type":"object","required":["force"],"properties":{"force":{"description":"Whether tasks that are already running are stopped too.","type":"boolean","default":false}}}"#,
    ),
    (
        "ContainerQuantity",
        r#"{"description":"Amounts of CPU and memory.","type":"object","properties":{"cpu":{"description":"Amount of CPU, as text.","type":"string"},"memory":{"description":"Amount of memory, as text.","type":"string"}}}"#,
    ),
    (
        "ContainerResources",
        r#"{"description":"Resources that a container asks for and may use at most.","type":"object","properties":{"limits":{"description":"Most that the container may use.","$ref":"ContainerQuantity"},"requests":{"description":"What the container asks for.","$ref":"ContainerQuantity"}}}"#,
    ),
    (
        "ContainerStatus",
        r#"{"description":"How a container of an instance has fared.","type":"object","properties":{"restart_count":{"description":"How often the container has been restarted.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "ExecuteJob",
        r#"{"description":"Job to start: the app or workflow to run, its inputs and where its output goes.","type":"object","required":["name","tool_id","tool_type"],"properties":{"name":{"description":"Name of the job: 1 to 63 letters, digits and `-`.","type":"string","minLength":1,"maxLength":63},"description":{"description":"Free text of up to 255 characters that describes the job.","type":"string","maxLength":255},"labels":{"description":"Labels of the job: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"priority":{"description":"Priority of the job; 0 is the lowest and the default.","type":"integer","format":"int32","minimum":0,"maximum":9},"timeout":{"description":"Time after which the job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Folder in which the job stores its results; a subfolder of the workflow's working folder, named after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"tool_id":{"description":"What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow version}::{source project name}`.","type":"string","minLength":1,"maxLength":135},"tool_type":{"description":"Kind of what the job runs; only `workflow` is supported.","$ref":"JobToolType"},"tasks":{"description":"Settings with which tasks of the workflow run in this job, replacing the workflow's own.","type":"array","maxItems":64,"items":{"$ref":"JobTask"}},"io_acc_id":{"description":"Identifier of the I/O acceleration instance that the job uses; none if absent.","type":"string","maxLength":128},"io_acc_expected_usage":{"description":"Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether the instance has enough left when the job is submitted.","type":"integer","format":"int32","minimum":0,"maximum":327680},"node_labels":{"description":"Label of the compute nodes that the job may run on.","type":"array","maxItems":1,"items":{"type":"string","minLength":1,"maxLength":63}}}}"#,
    ),
    (
        "IoAcceleration",
        r#"{"description":"I/O acceleration instance that a job uses.","type":"object","properties":{"id":{"description":"Identifier of the I/O acceleration instance.","type":"string"},"type":{"description":"Type of the I/O acceleration instance.","type":"string"},"space":{"description":"Total capacity; the unit is not documented.","type":"integer","format":"int32"},"free_space":{"description":"Free capacity; the unit is not documented.","type":"number","format":"double"}}}"#,
    ),
    (
        "Job",
        r#"{"description":"Job with its tasks and how they fared.","type":"object","properties":{"id":{"description":"Id of the job.","type":"string"},"name":{"description":"Name of the job as given when it was started.","type":"string"},"description":{"description":"Free text that describes the job.","type":"string"},"labels":{"description":"Labels attached to the job.","type":"array","items":{"type":"string"}},"priority":{"description":"Priority of the job, from 0 (lowest) to 9.","type":"integer","format":"int32"},"timeout":{"description":"Time after which the job is given up, in minutes.","type":"integer","format":"int32"},"output_dir":{"description":"Folder in which the job actually stores its results, after all overrides.","type":"string"},"status":{"description":"Status of the job, such as `SUCCEEDED`.","type":"string"},"create_time":{"description":"When the job was created, in UTC such as `2024-01-31T08:00:00Z`.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the job ended.","type":"string","format":"date-time"},"failed_message":{"description":"Description of the failure; only given if the job failed.","type":"string"},"failed_reason":{"description":"Cause of the failure; only given if the job failed.","type":"string"},"tool_info":{"$ref":"ToolInfo"},"tasks":{"description":"Tasks of the job with the settings they actually run with, after all overrides.","type":"array","items":{"$ref":"TaskDefinition"}},"task_runtime_info":{"description":"State and times of the tasks as they run.","type":"array","items":{"$ref":"TaskRuntime"}},"dag":{"description":"Dependencies between the tasks, as a map keyed by task name.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"io_acc_expected_usage":{"description":"Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether the instance has enough left when the job is submitted.","type":"integer","format":"int32"},"io_acc_info":{"$ref":"IoAcceleration"},"node_labels":{"description":"Labels of the compute nodes on which the job runs.","type":"array","items":{"type":"string"}},"still_running_tasks":{"description":"Names of the tasks that are still running.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "JobEvent",
        r#"{"description":"Something that happened to a job, and how often.","type":"object","properties":{"action_name":{"description":"Name of the action that the event reports, such as `create`.","type":"string"},"count":{"description":"How often the event has occurred.","type":"integer","format":"int32"},"first_timestamp":{"description":"Time at which the event was first reported.","type":"string","format":"date-time"},"last_timestamp":{"description":"Time at which the event was last reported.","type":"string","format":"date-time"},"message":{"description":"Details of the event.","type":"string"},"reason":{"description":"Short reason that states what happened, such as `SuccessfulCreate`.","type":"string"},"type":{"description":"Type of the event, such as `Normal`.","type":"string"}}}"#,
    ),
    (
        "JobEventList",
        r#"{"description":"Events of a job.","type":"object","properties":{"count":{"description":"Number of events.","type":"integer","format":"int32"},"events":{"description":"Events of the job.","type":"array","items":{"$ref":"JobEvent"}}}}"#,
    ),
    (
        "JobList",
        r#"{"description":"Jobs of a project.","type":"object","properties":{"jobs":{"description":"One entry for each job that matches.","type":"array","items":{"$ref":"JobSummary"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "JobLog",
        r#"{"description":"Log of a task of a job.","type":"object","properties":{"count":{"description":"Number of log entries.","type":"integer","format":"int32"},"logs":{"description":"Log entries of the task.","type":"array","items":{"$ref":"LogEntry"}},"log_storage_link":{"description":"Link to the stored log.","type":"string"}}}"#,
    ),
    (
        "JobMetricStatistic",
        r#"{"description":"How the values of one period are put together.","type":"string","enum":["maximum","minimum","average"]}"#,
    ),
    (
        "JobOutcome",
        r#"{"description":"Outcome of a batch operation for one job.","type":"object","properties":{"id":{"description":"Id of the job that the entry is about.","type":"string"},"status":{"description":"Outcome of the operation for this job.","$ref":"JobOutcomeStatus"},"message":{"description":"Why the operation failed for this job; only given if it did.","type":"string"}}}"#,
    ),
    (
        "JobOutcomeList",
        r#"{"description":"Outcome of a batch operation, an entry for each job.","type":"array","items":{"$ref":"JobOutcome"}}"#,
    ),
    (
        "JobOutcomeStatus",
        r#"{"description":"How it went with one job of a batch.","type":"string","enum":["SUCCEEDED","FAILED"]}"#,
    ),
    (
        "JobSortKey",
        r#"{"description":"Field to sort jobs by.","type":"string","enum":["status"]}"#,
    ),
    (
        "JobState",
        r#"{"description":"State to filter jobs by. Answers have the same words in capitals.","type":"string","enum":["Succeeded","Running","Pending","Failed","Cancelling","Cancelled","Unknown"]}"#,
    ),
    (
        "JobSummary",
        r#"{"description":"Job as it stands in a list.","type":"object","properties":{"id":{"description":"Id of the job.","type":"string"},"name":{"description":"Name of the job: 1 to 63 letters, digits and `-`.","type":"string"},"description":{"description":"Free text of up to 255 characters that describes the job.","type":"string"},"labels":{"description":"Labels attached to the job.","type":"array","items":{"type":"string"}},"priority":{"description":"Priority of the job, from 0 (lowest, the default) to 9.","type":"integer","format":"int32"},"timeout":{"description":"Time after which the job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Folder in which the job stores its results; a subfolder of the workflow's working folder, named after the job, if absent.","type":"string"},"status":{"description":"Current state of the job, such as `RUNNING`.","type":"string"},"create_time":{"description":"When the job was created, in UTC such as `2024-01-31T08:00:00Z`.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the job ended.","type":"string","format":"date-time"},"failed_message":{"description":"Message on the failure; only given if the job failed.","type":"string"},"failed_reason":{"description":"Cause of the failure; only given if the job failed.","type":"string"},"user_name":{"description":"Name of the user who created the job.","type":"string"},"tool_info":{"$ref":"ToolInfo"},"io_acc_id":{"description":"Identifier of the I/O acceleration instance that the job uses; none if absent.","type":"string"},"io_acc_expected_usage":{"description":"Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether the instance has enough left when the job is submitted.","type":"integer","format":"int32"},"still_running_tasks":{"description":"Names of the tasks that are still running.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "LogEntry",
        r#"{"description":"Entry of a log.","type":"object","properties":{"collect_time":{"description":"Time at which the log entry was collected.","type":"string","format":"date-time"},"content":{"description":"Text of the log entry.","type":"string"}}}"#,
    ),
    (
        "PodEventList",
        r#"{"description":"Start events of a task, or of one instance of it.","type":"object","properties":{"count":{"description":"Number of events.","type":"integer","format":"int32"},"events":{"description":"Events of the task or the instance.","type":"array","items":{"$ref":"PodEvent"}}}}"#,
    ),
    (
        "StartedJob",
        r#"{"description":"Job that was started.","type":"object","properties":{"id":{"description":"Id of the job that was started.","type":"string"},"max_platform_flavor":{"description":"Resources of the largest node of the platform.","$ref":"ResourceRequirement"},"app_infos":{"description":"Apps of the job, as the service has filtered them.","type":"array","items":{"$ref":"AppRequirement"}},"job_info":{"$ref":"JobRequirement"}}}"#,
    ),
    (
        "SubtaskRuntime",
        r#"{"description":"Run of one concurrent instance of a task.","type":"object","properties":{"sub_task_name":{"description":"Name of the concurrent instance of the task.","type":"string"},"create_time":{"description":"Time at which the run of the instance was created.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the run of the instance ended.","type":"string","format":"date-time"},"actual_running_time":{"description":"How long the instance has actually run; the unit is not documented.","type":"integer","format":"int32"},"status":{"description":"Status of the instance's run, such as `SUCCEEDED`.","type":"string"},"log_storage_link":{"description":"Link to the stored log of the instance; only given if `X-Addition-Info` asks for it.","type":"string"},"pod_create_time":{"description":"When the pod of the instance was created.","type":"string","format":"date-time"},"pod_start_time":{"description":"When the pod of the instance started.","type":"string","format":"date-time"},"job_failed_times":{"description":"How often the task's job on the container cluster (CCE) has failed.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "TaskContainer",
        r#"{"description":"Container of an instance.","type":"object","properties":{"resources":{"$ref":"ContainerResources"}}}"#,
    ),
    (
        "TaskInstance",
        r#"{"description":"Instance of a task: the pod that runs it.","type":"object","properties":{"status":{"$ref":"TaskInstanceStatus"},"metadata":{"$ref":"TaskInstanceMetadata"},"spec":{"$ref":"TaskInstanceSpec"}}}"#,
    ),
    (
        "TaskInstanceList",
        r#"{"description":"Instances of a task.","type":"object","properties":{"count":{"description":"Number of instances.","type":"integer","format":"int32"},"instances":{"description":"Instances (pods) of the task.","type":"array","items":{"$ref":"TaskInstance"}}}}"#,
    ),
    (
        "TaskInstanceMetadata",
        r#"{"description":"Name and namespace of an instance.","type":"object","properties":{"name":{"description":"Name of the instance, which the instance operations take as `instance_name`.","type":"string"},"namespace":{"description":"Kubernetes namespace of the instance, such as `default`.","type":"string"}}}"#,
    ),
    (
        "TaskInstanceMetricData",
        r#"{"description":"Use of resources by an instance over time.","type":"object","properties":{"data_points":{"description":"Measured values, one for each point in time.","type":"array","items":{"$ref":"MetricPoint"}}}}"#,
    ),
    (
        "TaskInstancePod",
        r#"{"description":"Pod of an instance.","type":"object","properties":{"metadata":{"description":"Description of the pod, as one text.","type":"string"}}}"#,
    ),
    (
        "TaskInstanceSpec",
        r#"{"description":"Containers that an instance is made of.","type":"object","properties":{"containers":{"description":"Containers of the instance with their resources.","type":"array","items":{"$ref":"TaskContainer"}}}}"#,
    ),
    (
        "TaskInstanceStatus",
        r#"{"description":"State of an instance and of its containers.","type":"object","properties":{"phase":{"description":"Phase that the instance is in, such as `Running`.","type":"string"},"pod_ip":{"description":"IP address of the instance.","type":"string"},"host_ip":{"description":"IP address of the node on which the instance runs.","type":"string"},"host_name":{"description":"Name of the compute node on which the instance runs.","type":"string"},"start_time":{"description":"Time at which the instance was created.","type":"string","format":"date-time"},"container_statuses":{"description":"States of the containers in the instance.","type":"array","items":{"$ref":"ContainerStatus"}}}}"#,
    ),
    (
        "TaskRuntime",
        r#"{"description":"Run of one task of a job.","type":"object","properties":{"task_name":{"description":"Name of the task that this runtime information is about.","type":"string"},"create_time":{"description":"Time at which the run of the task was created.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the run of the task ended.","type":"string","format":"date-time"},"actual_running_time":{"description":"How long the task has actually run; the unit is not documented.","type":"integer","format":"int32"},"status":{"description":"Status of the task's run, such as `SUCCEEDED`.","type":"string"},"sub_tasks":{"description":"Concurrent instances of the task.","type":"array","items":{"$ref":"SubtaskRuntime"}}}}"#,
    ),
    (
        "UpdateJob",
        r#"{"description":"Changes to tasks of a job.","type":"object","required":["tasks"],"properties":{"tasks":{"description":"Changes to the parameters of the job's tasks.","type":"array","maxItems":64,"items":{"$ref":"JobTask"}}}}"#,
    ),
];
