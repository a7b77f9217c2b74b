// Generated from spec/ by `cargo xtask regen`. Do not edit.

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    #[cfg(feature = "app")]
    (
        "AppImport",
        r#"{"description":"Outcome of importing one app.","type":"object","properties":{"source_app_id":{"description":"Id of the app in the source project.","type":"string"},"destination_app_id":{"description":"Id of the app in this project.","type":"string"},"destination_app_name":{"description":"Name of the app in this project.","type":"string"},"version":{"description":"Version of the app.","type":"string"},"message":{"description":"Why the import failed; absent if it succeeded.","type":"string"},"status":{"description":"Whether the app was imported, such as `IMPORT_SUCCESS`.","type":"string"}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "AppInput",
        r#"{"description":"Input parameter that an app declares.","type":"object","required":["name","required","type"],"properties":{"name":{"description":"Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a letter and not ending with a hyphen.","type":"string","minLength":1,"maxLength":32},"description":{"description":"What the parameter is for.","type":"string","maxLength":255},"required":{"description":"Whether a job must give the parameter.","type":"boolean"},"concurrent":{"description":"How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is not concurrent.","$ref":"ParameterConcurrency"},"type":{"description":"Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.","$ref":"AppParameterType"},"pattern":{"description":"Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.","type":"string","maxLength":64},"values":{"description":"Default value; one item at most, checked against `type`.","type":"array","maxItems":128,"items":{"type":"string","maxLength":2048}},"enum":{"description":"Values to choose from. Required if `type` is `ENUM`.","type":"array","maxItems":20,"items":{"type":"string","maxLength":128}}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "AppOutput",
        r#"{"description":"Output parameter that an app declares.","type":"object","required":["name","required","type"],"properties":{"name":{"description":"Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a letter and not ending with a hyphen.","type":"string","minLength":1,"maxLength":32},"description":{"description":"What the parameter is for.","type":"string","maxLength":255},"required":{"description":"Whether a job must give the parameter.","type":"boolean"},"type":{"description":"Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.","$ref":"AppParameterType"},"pattern":{"description":"Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.","type":"string","maxLength":64},"values":{"description":"Default value; one item at most, checked against `type`.","type":"array","maxItems":128,"items":{"type":"string","maxLength":2048}},"enum":{"description":"Values to choose from. Required if `type` is `ENUM`.","type":"array","maxItems":20,"items":{"type":"string","maxLength":128}}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "AppParameterType",
        r#"{"description":"Type of a parameter of an app.","type":"string","enum":["STRING","FILE","DIRECTORY","ENUM"]}"#,
    ),
    #[cfg(feature = "app")]
    (
        "AppRequirement",
        r#"{"description":"App of a started job, with the resources and node labels it asks for.","type":"object","properties":{"app_id":{"description":"Id of the app.","type":"string"},"app_name":{"description":"Name of the app.","type":"string"},"app_version":{"description":"Version of the app.","type":"string"},"app_resource":{"$ref":"ResourceRequirement"},"app_node_labels":{"description":"Labels of the computing nodes the app may run on.","type":"array","items":{"type":"string"}}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "AppSnapshot",
        r#"{"description":"App as a task of a workflow or job uses it.","type":"object","properties":{"app_id":{"description":"Id of the app.","type":"string"},"app_name":{"description":"Name of the app.","type":"string"},"app_version":{"description":"Version of the app.","type":"string"},"app_src_project_name":{"description":"Name of the platform project the app comes from.","type":"string"},"app_labels":{"description":"Labels of the app.","type":"array","items":{"type":"string"}},"app_summary":{"description":"What the app does, in a line.","type":"string"},"app_description":{"description":"What the app does, in full.","type":"string"},"app_image":{"description":"Container image the app runs in, as `namespace/name:tag`.","type":"string"},"app_commands":{"description":"Commands the app runs in the image.","type":"array","items":{"type":"string"}},"app_input_parameters":{"description":"Input parameters that the app declares.","type":"array","items":{"$ref":"AppInput"}},"app_output_parameters":{"description":"Output parameters that the app declares.","type":"array","items":{"$ref":"AppOutput"}},"app_node_labels":{"description":"Labels of the computing nodes the app may run on.","type":"array","items":{"type":"string"}},"app_icon":{"description":"Icon of the app, base64-encoded.","type":"string"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ClusterResult",
        r#"{"description":"Outcome of clustering the result molecules of a drug job.","type":"object","properties":{"method":{"description":"Clustering method; at present always `hiq_mc`.","type":"string"},"output_dir":{"description":"Project path of the folder that holds the clustered molecules.","type":"string"},"status":{"description":"State of the clustering.","type":"string"},"failed_reasons":{"description":"Why some of the molecules failed.","type":"array","items":{"$ref":"FailureReason"}}}}"#,
    ),
    #[cfg(any(feature = "drug", feature = "drug-design"))]
    (
        "ConstraintOperator",
        r#"{"description":"Whether all of several conditions must hold, or one.","type":"string","enum":["or","and"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "CreatedDrugJob",
        r#"{"description":"Id of a new drug job, and how many may run at once.","type":"object","properties":{"id":{"description":"Id of the new job.","type":"string"},"limit_concurrency":{"description":"Number of drug jobs that may run at once; present if that many do, so that this one waits.","type":"integer","format":"int32"}}}"#,
    ),
    #[cfg(feature = "drug-design")]
    (
        "CustomProperty",
        r#"{"description":"Property model trained on own data, to be predicted beside the built-in properties.","type":"object","required":["id"],"properties":{"id":{"description":"Id of the custom property, as the service knows it.","type":"string","minLength":1,"maxLength":64},"prop_definition":{"$ref":"PropertyDefinition"}}}"#,
    ),
    #[cfg(any(feature = "data", feature = "project"))]
    (
        "DataEntryType",
        r#"{"description":"Whether an entry of a folder is a file or a folder itself.","type":"string","enum":["FILE","FOLDER"]}"#,
    ),
    #[cfg(feature = "database")]
    (
        "DatabaseColumn",
        r#"{"description":"Column of a database template.","type":"object","required":["name","type","nullable","primary","searchable","unique"],"properties":{"name":{"description":"Name of the column.","type":"string","minLength":1,"maxLength":55},"type":{"description":"Type of the values in the column.","$ref":"DatabaseColumnType"},"description":{"description":"What the column holds.","type":"string","maxLength":1024},"nullable":{"description":"Whether a row may leave the column empty.","type":"boolean"},"primary":{"description":"Whether the column is part of the primary key.","type":"boolean"},"searchable":{"description":"Whether rows can be searched by the column.","type":"boolean"},"unique":{"description":"Whether no two rows may have the same value.","type":"boolean"},"tips":{"description":"Hint on the format of search values, shown to the user.","type":"string","maxLength":1024}}}"#,
    ),
    #[cfg(feature = "database")]
    (
        "DatabaseColumnType",
        r#"{"description":"Type of a column.","type":"string","enum":["Long","String","Double"]}"#,
    ),
    #[cfg(feature = "database")]
    (
        "DatabaseTemplate",
        r#"{"description":"Column layout that database instances are made from.","type":"object","properties":{"id":{"description":"Id of the template.","type":"string"},"name":{"description":"Name of the template.","type":"string"},"description":{"description":"What the template is for.","type":"string"},"source_project_name":{"description":"Name of the platform project the template was imported from.","type":"string"},"source_project_id":{"description":"Id of the platform project the template was imported from.","type":"string"},"source_template_id":{"description":"Id of the template in the project it was imported from.","type":"string"},"creator":{"description":"Name of the user who created the template.","type":"string"},"columns":{"description":"Columns of the database, in order.","type":"array","items":{"$ref":"DatabaseColumn"}},"create_time":{"description":"When the template was created.","type":"string","format":"date-time"},"primary_key":{"description":"Names of the columns that form the primary key, joined with commas.","type":"string"},"is_prefab":{"description":"Whether the platform provides the template.","type":"boolean"}}}"#,
    ),
    #[cfg(feature = "drug-design")]
    (
        "DesignTaskState",
        r#"{"description":"State of a drug design task.","type":"string","enum":["waiting","running","finished","failed"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugFile",
        r#"{"description":"File with a receptor or ligand, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"MoleculeFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugFileSource",
        r#"{"description":"Where a file with molecules or proteins is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in the request itself.","type":"string","enum":["EXTRANET","PRIVATE","PUBLIC","RAW"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugJob",
        r#"{"description":"What drug jobs of every type have in common.","type":"object","properties":{"id":{"description":"Id of the job.","type":"string"},"name":{"description":"Name of the job.","type":"string"},"labels":{"description":"Labels of the job.","type":"array","items":{"type":"string"}},"status":{"description":"State of the job, as `status` of `list_drug_job` takes it.","type":"string"},"type":{"description":"Type of the job, such as `DOCKING`, `ADMET` or `FEP`.","type":"string"},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"finish_time":{"description":"When the job ended; absent while it has not.","type":"string","format":"date-time"},"start_time":{"description":"When the job began to run; absent while it waits.","type":"string","format":"date-time"},"failed_message":{"description":"Why the job failed; absent unless it did.","type":"string"},"user_name":{"description":"Name of the user who created the job.","type":"string"},"output_dir":{"description":"Folder the results are written to.","type":"string"},"expect_charge_num":{"description":"Number of charged calls the job is expected to take.","type":"number","format":"double"},"real_charge_num":{"description":"Number of charged calls the job has taken.","type":"number","format":"double"},"progress":{"$ref":"DrugJobProgress"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugJobBasics",
        r#"{"description":"Name and labels of a drug job to create.","type":"object","required":["name"],"properties":{"name":{"description":"Name of the job: letters, digits, spaces, underscores and hyphens, starting with a letter or digit.","type":"string","minLength":5,"maxLength":64},"labels":{"description":"Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugJobProgress",
        r#"{"description":"How far a drug job has come.","type":"object","properties":{"overall":{"description":"Part of the whole job that is done; whether as a fraction or in percent is not documented.","type":"number","format":"float"},"estimated_finish_time":{"description":"When the job is expected to end, in milliseconds.","type":"integer","format":"int64"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugJobTally",
        r#"{"description":"How many of the inputs of a drug job failed.","type":"object","properties":{"total_count":{"description":"Number of inputs.","type":"integer","format":"int32"},"failed_count":{"description":"Number of inputs that failed.","type":"integer","format":"int32"},"sub_tasks_duration":{"description":"How long each part of the job ran, in seconds.","type":"array","items":{"type":"number","format":"double"}}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "DrugModelSummary",
        r#"{"description":"Model that a drug job uses.","type":"object","properties":{"id":{"description":"Id of the model.","type":"string"},"task_id":{"description":"Id of the task that trained the model.","type":"string"},"name":{"description":"Name of the model.","type":"string"},"creator":{"description":"Name of the user who created the model.","type":"string"},"type":{"description":"Type of the model.","type":"string"},"value_range":{"$ref":"ValueRange"},"description":{"description":"What the model predicts.","type":"string"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "FailureReason",
        r#"{"description":"Reason why part of a job failed, with the number of inputs it hit.","type":"object","properties":{"reason":{"description":"What went wrong.","type":"string"},"count":{"description":"Number of inputs that failed for this reason.","type":"integer","format":"int32"}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "GpuType",
        r#"{"description":"Accelerator; an empty text asks for none.","type":"string","enum":["","GPU","Snt9","D310"]}"#,
    ),
    #[cfg(feature = "app")]
    (
        "JobRequirement",
        r#"{"description":"Started job, with the node labels it asks for.","type":"object","properties":{"job_name":{"description":"Name of the job.","type":"string"},"job_node_labels":{"description":"Labels of the computing nodes the job may run on.","type":"array","items":{"type":"string"}}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "JobTask",
        r#"{"description":"Settings of one task of a job; they take precedence over those of the workflow.","type":"object","required":["task_name"],"properties":{"task_name":{"description":"Name of the task, as the workflow has it.","type":"string","minLength":1,"maxLength":32},"inputs":{"description":"Values of the input parameters of the task.","type":"array","maxItems":128,"items":{"$ref":"TaskParameter"}},"resources":{"$ref":"ResourceRequirement"},"io_acc_type":{"description":"Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.","type":"string","maxLength":128}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "JobToolType",
        r#"{"description":"What a job can be told to run.","type":"string","enum":["workflow"]}"#,
    ),
    #[cfg(any(feature = "app", feature = "system"))]
    (
        "MetricPoint",
        r#"{"description":"One measurement of a metric.","type":"object","properties":{"timestamp":{"description":"When it was measured, in milliseconds since 1970-01-01 UTC.","type":"integer","format":"int64"},"unit":{"description":"Unit of the value, such as `Percent`.","type":"string"},"value":{"description":"The measured or aggregated value.","type":"number","format":"double"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "MoleculeDataset",
        r#"{"description":"File with molecules, and how many it holds.","type":"object","required":["file","count"],"properties":{"file":{"$ref":"MoleculeFile"},"count":{"description":"Number of molecules in the file.","type":"integer","format":"int32","minimum":1,"maximum":1000000}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "MoleculeFile",
        r#"{"description":"File with molecules, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is: in a platform project, among the samples and libraries of the service, or in the request itself. The reference lists no words for it; its example says `PRIVATE`.","type":"string","minLength":1,"maxLength":8},"url":{"description":"Address of the file: a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"MoleculeFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "MoleculeFileFormat",
        r#"{"description":"Format of a molecule file's content.","type":"string","enum":["PDB","SDF","MOL2","SMI"]}"#,
    ),
    #[cfg(feature = "nextflow")]
    (
        "NextflowParameter",
        r#"{"description":"Parameter of a Nextflow workflow or job.","type":"object","properties":{"name":{"description":"Name of the parameter, as the workflow knows it.","type":"string","minLength":1,"maxLength":1024},"value":{"description":"Value of the parameter, as text.","type":"string","maxLength":65535},"type":{"description":"Type of the parameter: `File`, `Directory`, or `Other` for anything else.","$ref":"NextflowParameterType"},"description":{"description":"What the parameter is for.","type":"string","maxLength":255},"required":{"description":"Whether a job must give the parameter.","type":"boolean"}}}"#,
    ),
    #[cfg(feature = "nextflow")]
    (
        "NextflowParameterType",
        r#"{"description":"Type of a Nextflow parameter: `File`, `Directory`, or `Other` for anything else.","type":"string","enum":["Other","File","Directory"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "PaddedBoundingBox",
        r#"{"description":"Box around a binding pocket, with room to spare on every side.","type":"object","required":["center","size"],"properties":{"center":{"description":"Center of the box: x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"double","minimum":-9999999,"maximum":99999999}},"size":{"description":"Lengths of the box along x, y and z.","type":"array","minItems":3,"maxItems":3,"items":{"type":"number","format":"float","minimum":2,"maximum":500}},"padding":{"description":"Room to add around the box.","type":"number","format":"float","minimum":0,"maximum":20}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "ParameterConcurrency",
        r#"{"description":"How an app runs over several values of a parameter at once.","type":"string","enum":["vars_iter"]}"#,
    ),
    #[cfg(any(feature = "app", feature = "notebook"))]
    (
        "PodEvent",
        r#"{"description":"Event of the container that runs a task or notebook. Repetitions are counted instead of listed.","type":"object","properties":{"type":{"description":"Kind of event, such as `Normal`.","type":"string"},"count":{"description":"How often the event happened.","type":"integer","format":"int32"},"reason":{"description":"What happened, in a word, such as `Started`.","type":"string"},"message":{"description":"What happened, in full.","type":"string"},"first_timestamp":{"description":"When the event was first reported.","type":"string","format":"date-time"},"last_timestamp":{"description":"When the event was last reported.","type":"string","format":"date-time"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ProbeFile",
        r#"{"description":"File with a ligand, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"ProbeFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ProbeFileFormat",
        r#"{"description":"Format of the content of a file with a ligand.","type":"string","enum":["PDB","SDF","MOL2"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ProjectFile",
        r#"{"description":"Data file, public or in a platform project.","type":"object","required":["source","url"],"properties":{"source":{"description":"Where the file is: `private` in a platform project, `public` among the data of the service.","$ref":"ProjectFileSource"},"url":{"description":"Address of the file: a project path such as `project:/dir/file` if it is private, an obs address if it is public.","type":"string","minLength":1,"maxLength":2000},"eihealth_project_id":{"description":"Id of the platform project that holds the file. Only for a private file.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ProjectFileSource",
        r#"{"description":"Where a file is: `public` among the libraries of the service, `private` in a platform project.","type":"string","enum":["public","private"]}"#,
    ),
    #[cfg(feature = "drug-design")]
    (
        "PropertyDefinition",
        r#"{"description":"What a custom property is, and how its values are to be read.","type":"object","properties":{"id":{"description":"Id of the property, as the application that uses it knows it.","type":"string","minLength":1,"maxLength":128},"name":{"description":"Name of the property.","type":"string","minLength":1,"maxLength":32},"type":{"description":"Kind of model: `binary` classifies, `numerical` predicts a number.","$ref":"PropertyValueType"},"description":{"description":"What the property means.","type":"string","maxLength":256},"value_range":{"description":"Values the property can have.","$ref":"PropertyRange"},"optimal_range":{"description":"Values that are best.","$ref":"PropertyRange"},"warning_range":{"description":"Values that call for caution.","$ref":"PropertyRange"},"style":{"description":"How to show a value: as a plain `number` or as a `probability`.","$ref":"PropertyStyle"},"confidential_interval":{"description":"Whether to give a confidence interval with each prediction.","type":"boolean"}}}"#,
    ),
    #[cfg(feature = "drug-design")]
    (
        "PropertyRange",
        r#"{"description":"Range of property values.","type":"object","properties":{"lower":{"description":"Lower bound.","type":"number","format":"double"},"lower_inclusive":{"description":"Whether the lower bound belongs to the range.","type":"boolean"},"upper":{"description":"Upper bound.","type":"number","format":"double"},"upper_inclusive":{"description":"Whether the upper bound belongs to the range.","type":"boolean"}}}"#,
    ),
    #[cfg(feature = "drug-design")]
    (
        "PropertyStyle",
        r#"{"description":"How the value of a property is shown.","type":"string","enum":["number","probability"]}"#,
    ),
    #[cfg(any(feature = "drug", feature = "drug-design"))]
    (
        "PropertyValueType",
        r#"{"description":"Whether a property has two values or any number.","type":"string","enum":["binary","numerical"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ProteinSequenceFile",
        r#"{"description":"FASTA file with proteins, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"SequenceFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    #[cfg(any(feature = "app", feature = "data", feature = "project"))]
    (
        "PublishedAsset",
        r#"{"description":"Asset version that a publication creates.","type":"object","properties":{"id":{"description":"Id of the asset.","type":"string"},"version":{"description":"Version of the asset.","type":"string"}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ReceptorFileFormat",
        r#"{"description":"Format of a receptor's content.","type":"string","enum":["PDB"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ReceptorPdbFile",
        r#"{"description":"PDB file with a receptor, either by address or with its content.","type":"object","required":["source"],"properties":{"source":{"description":"Where the file is.","$ref":"DrugFileSource"},"url":{"description":"Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.","type":"string","minLength":1,"maxLength":2000},"format":{"description":"Format of `data`. Only if `source` is `RAW`.","$ref":"ReceptorFileFormat"},"data":{"description":"Content of the file. Only if `source` is `RAW`.","type":"string","maxLength":10000000}}}"#,
    ),
    #[cfg(
        any(
            feature = "app",
            feature = "data",
            feature = "database",
            feature = "drug",
            feature = "nextflow",
            feature = "notebook",
            feature = "project",
            feature = "system"
        )
    )]
    (
        "ResourceId",
        r#"{"description":"Id of the resource that the request created or acted on.","type":"object","properties":{"id":{"description":"Id of the resource.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "ResourceRequirement",
        r#"{"description":"Computing resources that a task asks for.","type":"object","properties":{"cpu_type":{"description":"Processor architecture; without it, `X86`.","type":"string","maxLength":24},"cpu":{"description":"CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the value of the app and a job that of the workflow; an app gets 1C.","type":"string","maxLength":24},"memory":{"description":"Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow takes the value of the app and a job that of the workflow; an app gets 1G.","type":"string","maxLength":24},"gpu_type":{"description":"Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the app and a job that of the workflow.","$ref":"GpuType"},"gpu":{"description":"Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes the value of the app and a job that of the workflow; an app gets none.","type":"string","maxLength":24}}}"#,
    ),
    #[cfg(feature = "system")]
    (
        "ResourceSpec",
        r#"{"description":"Flavor of a purchased resource.","type":"object","properties":{"code":{"description":"Code of the flavor.","type":"string","maxLength":64},"name":{"description":"Name of the flavor.","type":"string","maxLength":64}}}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "SequenceFileFormat",
        r#"{"description":"Format of the content of a file with protein sequences.","type":"string","enum":["FASTA"]}"#,
    ),
    #[cfg(any(feature = "data", feature = "drug"))]
    (
        "SortDirection",
        r#"{"description":"Direction to sort in, ascending or descending.","type":"string","enum":["asc","desc"]}"#,
    ),
    #[cfg(
        any(
            feature = "app",
            feature = "database",
            feature = "drug",
            feature = "nextflow"
        )
    )]
    (
        "SortOrder",
        r#"{"description":"Direction to sort in, ascending or descending. Some lists write it in lower case.","type":"string","enum":["ASC","DESC"]}"#,
    ),
    #[cfg(feature = "app")]
    (
        "TaskDefinition",
        r#"{"description":"Task of a workflow or job, with its settings and the app it runs.","type":"object","properties":{"task_name":{"description":"Name of the task, by which others refer to it.","type":"string"},"display_name":{"description":"Name of the task that is shown to the user.","type":"string"},"output_dir":{"description":"Folder the task writes its results to.","type":"string"},"whole_output_dir":{"description":"Full path of that folder. Only in the details of a job, not of a workflow.","type":"string"},"io_acc_type":{"description":"Type of the performance resource that speeds up the task, such as `SFS`; absent if none does.","type":"string"},"resources":{"$ref":"ResourceRequirement"},"location":{"$ref":"TaskPosition"},"inputs":{"description":"Values of the input parameters of the task.","type":"array","items":{"$ref":"TaskParameter"}},"app_info":{"$ref":"AppSnapshot"}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "TaskParameter",
        r#"{"description":"Value of an input parameter of a task.","type":"object","required":["name"],"properties":{"name":{"description":"Name of the parameter, as the app has it: lowercase letters, digits and hyphens.","type":"string","minLength":1,"maxLength":32},"source":{"description":"Where the value comes from; without it, `MANUAL`, that is from `values`.","type":"string"},"values":{"description":"Values of the parameter, each checked against its type.","type":"array","maxItems":128,"items":{"type":"string","maxLength":2048}}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "TaskPosition",
        r#"{"description":"Where a task stands on the canvas of the workflow editor.","type":"object","properties":{"x":{"description":"Horizontal coordinate.","type":"number","format":"double"},"y":{"description":"Vertical coordinate.","type":"number","format":"double"}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "TextLanguage",
        r#"{"description":"Language of texts: Chinese or English.","type":"string","enum":["zh_cn","en_us"]}"#,
    ),
    #[cfg(feature = "app")]
    (
        "ToolInfo",
        r#"{"description":"App or workflow that a job runs.","type":"object","properties":{"tool_id":{"description":"Id of the app or workflow.","type":"string"},"tool_name":{"description":"Name of the app or workflow.","type":"string"},"tool_version":{"description":"Version of the app or workflow.","type":"string"},"tool_type":{"description":"Whether it is an `app` or a `workflow`.","$ref":"ToolType"}}}"#,
    ),
    #[cfg(feature = "app")]
    (
        "ToolType",
        r#"{"description":"What a job runs.","type":"string","enum":["app","workflow"]}"#,
    ),
    #[cfg(feature = "drug")]
    (
        "ValueRange",
        r#"{"description":"Range of values a regression model predicts.","type":"object","properties":{"lower":{"description":"Lower bound. Only for a regression model.","type":"number","format":"float"},"upper":{"description":"Upper bound. Only for a regression model.","type":"number","format":"float"}}}"#,
    ),
];
