// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::QUOTE_INSTANCE,
        call: quote_instance,
        request: Some(replay::<types::QuoteInstance>),
        responses: &[
            (200, replay::<Vec<types::DatabaseQuote>>),
            (207, replay::<Vec<types::DatabaseQuote>>),
        ],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.1 引用数据库实例",
            summary: "Reference databases of another project",
            description: "Makes databases of another project readable in this one without copying them. Built-in databases, and those the other project only references itself, are refused. Refused with `eihealth.01040007` if the source is the target project itself; with `eihealth.01040018` if a database is built in; with `eihealth.01040021` if a database is itself a reference; with `eihealth.01040020` if a database is listed twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Databases of another project to reference.","schema":{"$ref":"QuoteInstance"},"media":"application/json","example":{"source_project_id":"7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5","source_databases":[{"source_database_id":"3a5d9e10-f84c-4726-b1c9-07e6d82b45f3"},{"source_database_id":"f27b6c04-8e95-4d1a-b360-9c4f17d8e2a5"}]}}]"#,
            answers: r#"[{"status":"200","description":"All of the databases are referenced.","media":"application/json","schema":{"$ref":"DatabaseQuoteList"}},{"status":"207","description":"Some databases could not be referenced; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"DatabaseQuoteList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_INSTANCE,
        call: list_instance,
        request: None,
        responses: &[(200, replay::<types::DatabaseInstanceList>)],
        list: Some(List {
            facts: &operations::LIST_INSTANCE_PAGES,
            items: answer::items::<types::DatabaseInstanceList>,
            pages: answer::page::<types::DatabaseInstanceList>,
        }),
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.2 获取实例列表",
            summary: "List databases",
            description: "Returns the databases of the project, built-in and referenced ones included.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The databases of the project.","media":"application/json","schema":{"$ref":"DatabaseInstanceList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_INSTANCE,
        call: create_instance,
        request: Some(replay::<types::CreateInstance>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.3 创建数据库实例",
            summary: "Create a database",
            description: "Creates a database with the columns of a template, and fills it from files if asked to. Refused with `eihealth.01040037` if the platform has no database resource that works.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Database to create.","schema":{"$ref":"CreateInstance"},"media":"application/json","example":{"name":"wgs_quality","template_id":"2b9f7e60-35c1-4da8-b8e4-d17a60c3f952","description":"Quality of the pilot genomes","import_data":{"files":["wgs-pilot:/reports/quality.csv"],"delimiter":",","skip_lines":1}}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new database.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_INSTANCE,
        call: show_instance,
        request: None,
        responses: &[(200, replay::<types::DatabaseInstance>)],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.4 查询实例详情",
            summary: "Get a database",
            description: "Returns the database together with the template it was made from.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The database.","media":"application/json","schema":{"$ref":"DatabaseInstance"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_INSTANCE,
        call: delete_instance,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.5 删除实例",
            summary: "Delete a database",
            description: "The service refuses to delete a built-in database. Refused with `eihealth.01040016` if the database is built in.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The database is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_DATABASE_DATA,
        call: list_database_data,
        request: None,
        responses: &[(200, replay::<types::DatabaseRowList>)],
        list: Some(List {
            facts: &operations::LIST_DATABASE_DATA_PAGES,
            items: answer::items::<types::DatabaseRowList>,
            pages: answer::page::<types::DatabaseRowList>,
        }),
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.6 查询数据",
            summary: "Query rows of a database",
            description: "Returns the rows that meet every condition, page by page. Only columns that the template marks as searchable can be queried. Refused with `eihealth.01040026` if a column is not searchable; with `eihealth.01040030` if there is no column of the name to sort by; with `eihealth.01040025` if a condition can't be read; with `eihealth.01040027` if the type of a column doesn't have the operator; with `eihealth.01040028` if a value is not of the type of its column.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"query","required":false,"description":"Conditions that a row must meet, each as `column::operator::value` and separated by spaces, such as `depth::gte::30 sample::like::NA`.","schema":{"type":"string","maxLength":10240}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_key","required":false,"description":"Column to sort the rows by.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}}]"#,
            answers: r#"[{"status":"200","description":"The rows that match.","media":"application/json","schema":{"$ref":"DatabaseRowList"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_DATABASE_DATA,
        call: import_database_data,
        request: Some(replay::<types::ImportDatabaseData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.7 导入数据",
            summary: "Import rows into a database",
            description: "Starts a data job that adds the rows of TXT, CSV or VCF files; follow it with `show_data_job`. Referenced databases are refused. Refused with `eihealth.01040007` if the source is the target project itself; with `eihealth.01040016` if the database is built in; with `eihealth.01040022` if the database is a reference; with `eihealth.01040029` if a file is not TXT, CSV or VCF; with `eihealth.01040023` if the project has no access to a file; with `eihealth.01040024` if a path is that of a folder; with `eihealth.01040031` if a file is listed twice; with `eihealth.01040035` if a row has more values than the template has columns; with `eihealth.01040041` or `eihealth.01040043` if a value is not of the type of its column; with `eihealth.01040042` if a column that is not nullable has no value.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Files to read rows from, and how to read them.","schema":{"$ref":"ImportDatabaseData"},"media":"application/json","example":{"files":["wgs-pilot:/reports/quality.csv"],"delimiter":",","skip_lines":1}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id is that of the data job that imports the rows.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_DATABASE_DATA,
        call: create_database_data,
        request: Some(replay::<types::CreateDatabaseData>),
        responses: &[],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.8 插入单条数据",
            summary: "Insert a row into a database",
            description: "Adds one row. The service refuses to change built-in and referenced databases. Refused with `eihealth.01040016` if the database is built in; with `eihealth.01040039` if the database is a reference; with `eihealth.01040044` if a key is taken; with `eihealth.01040041` or `eihealth.01040043` if a value is not of the type of its column; with `eihealth.01040042` if a column that is not nullable has no value; with `eihealth.01040046` if the database has no such column.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Row to insert.","schema":{"$ref":"CreateDatabaseData"},"media":"application/json","example":{"column_values":[{"column":"sample","value":"NA-03"},{"column":"depth","value":"29.6"}]}}]"#,
            answers: r#"[{"status":"201","description":"The row is inserted."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DATABASE_DATA,
        call: delete_database_data,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.9 删除数据",
            summary: "Delete a row of a database",
            description: "The service refuses to change built-in and referenced databases. Refused with `eihealth.01040016` if the database is built in; with `eihealth.01040039` if the database is a reference.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"row_num","required":true,"description":"Number of the row: its `_row_num`, as `list_database_data` gives it.","schema":{"type":"integer","format":"int64","minimum":0,"maximum":2147483647}}]"#,
            answers: r#"[{"status":"200","description":"The row is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DATABASE_DATA,
        call: update_database_data,
        request: Some(replay::<types::UpdateDatabaseData>),
        responses: &[],
        list: None,
        about: About {
            area: "databases",
            group: "Databases",
            section: "4.4.1.10 更新数据",
            summary: "Update a row of a database",
            description: "Changes the columns given. Columns of the primary key and those the system fills cannot be changed, nor can built-in and referenced databases. Refused with `eihealth.01040016` if the database is built in; with `eihealth.01040039` if the database is a reference; with `eihealth.01040040` if a column is a primary key, holds the status of jobs or was made by the system; with `eihealth.01040041` or `eihealth.01040043` if a value is not of the type of its column; with `eihealth.01040042` if a column that is not nullable has no value; with `eihealth.01040046` if the database has no such column.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"database_id","required":true,"description":"Id of the database, as `list_instance` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"row_num","required":true,"description":"Number of the row: its `_row_num`, as `list_database_data` gives it.","schema":{"type":"integer","format":"int64","minimum":0,"maximum":2147483647}},{"in":"body","name":"body","required":true,"description":"Columns of a row to change.","schema":{"$ref":"UpdateDatabaseData"},"media":"application/json","example":{"column_values":[{"column":"depth","value":"30.2"}]}}]"#,
            answers: r#"[{"status":"200","description":"The row is changed."}]"#,
        },
    },
];

fn quote_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .quote_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::QuoteInstance>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::DatabaseQuote>>)],
        ),
    )
}

fn list_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_instance(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseInstanceList>)],
        ),
    )
}

fn create_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateInstance>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseInstance>)],
        ),
    )
}

fn delete_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "query")? {
        call = call.query(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DatabaseRowList>)]))
}

fn import_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::ImportDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn create_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::CreateDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<i64>("path", "row_num")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<i64>("path", "row_num")?,
            arguments.required::<types::UpdateDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "ColumnValue",
        r#"{"description":"Value of one column of a row.","type":"object","required":["column"],"properties":{"column":{"description":"Name of the column.","type":"string","minLength":1,"maxLength":63},"value":{"description":"Value as text that the type of the column can read, such as `31.8` for a `Double`.","type":"string","maxLength":1073741824}}}"#,
    ),
    (
        "CreateDatabaseData",
        r#"{"description":"Row to insert.","type":"object","required":["column_values"],"properties":{"column_values":{"description":"Values of the row, one for each column to set.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"ColumnValue"}}}}"#,
    ),
    (
        "CreateInstance",
        r#"{"description":"Database to create.","type":"object","required":["name","template_id"],"properties":{"name":{"description":"Name of the new database.","type":"string","minLength":3,"maxLength":32},"template_id":{"description":"Id of the template that defines the columns, as `list_template` gives it.","type":"string","minLength":1,"maxLength":128},"description":{"description":"What the database is for.","type":"string","maxLength":1024},"import_data":{"description":"Files to fill the database from; it starts empty if absent.","$ref":"ImportDatabaseData"}}}"#,
    ),
    (
        "DatabaseInstance",
        r#"{"description":"Database of a project in detail.","type":"object","properties":{"id":{"description":"Id of the database.","type":"string"},"name":{"description":"Name of the database.","type":"string"},"description":{"description":"What the database is for.","type":"string"},"template":{"description":"Template that the database was made from.","$ref":"DatabaseTemplate"},"creator":{"description":"Name of the user who created the database.","type":"string"},"create_time":{"description":"When the database was created.","type":"string","format":"date-time"},"update_time":{"description":"When the database last changed.","type":"string","format":"date-time"},"data_count":{"description":"Number of rows.","type":"integer","format":"int64"},"source_project_name":{"description":"Name of the platform project that a referenced database belongs to.","type":"string"},"source_project_id":{"description":"Id of the platform project that a referenced database belongs to.","type":"string"},"source_id":{"description":"Id of a referenced database in its own project.","type":"string"},"is_prefab":{"description":"Whether the platform provides the database; it cannot be changed then.","type":"boolean"}}}"#,
    ),
    (
        "DatabaseInstanceList",
        r#"{"description":"Databases of a project.","type":"object","properties":{"count":{"description":"Number of databases.","type":"integer","format":"int32"},"databases":{"description":"One entry for each database of the project.","type":"array","items":{"$ref":"DatabaseInstanceSummary"}}}}"#,
    ),
    (
        "DatabaseInstanceSummary",
        r#"{"description":"Database of a project, as a listing shows it.","type":"object","properties":{"id":{"description":"Id of the database.","type":"string"},"name":{"description":"Name of the database.","type":"string"},"description":{"description":"What the database is for.","type":"string"},"template_id":{"description":"Id of the template that the database was made from.","type":"string"},"template_name":{"description":"Name of the template that the database was made from.","type":"string"},"creator":{"description":"Name of the user who created the database.","type":"string"},"create_time":{"description":"When the database was created.","type":"string","format":"date-time"},"update_time":{"description":"When the database last changed.","type":"string","format":"date-time"},"data_count":{"description":"Number of rows.","type":"integer","format":"int64"},"source_project_name":{"description":"Name of the platform project that a referenced database belongs to.","type":"string"},"source_project_id":{"description":"Id of the platform project that a referenced database belongs to.","type":"string"},"source_id":{"description":"Id of a referenced database in its own project.","type":"string"},"is_prefab":{"description":"Whether the platform provides the database; it cannot be changed then.","type":"boolean"}}}"#,
    ),
    (
        "DatabaseQuote",
        r#"{"description":"Outcome of referencing one database.","type":"object","properties":{"source_project_id":{"description":"Id of the platform project that has the database.","type":"string"},"source_database_id":{"description":"Id of the database in its own project.","type":"string"},"destination_database_id":{"description":"Id of the reference in this project.","type":"string"},"destination_database_name":{"description":"Name of the reference in this project.","type":"string"},"failed_reason":{"description":"Why the database could not be referenced; null or absent if it was.","type":"string"},"status":{"description":"Outcome, such as `success` or `fail`.","type":"string"}}}"#,
    ),
    (
        "DatabaseQuoteList",
        r#"{"description":"Outcome of referencing databases, one entry each.","type":"array","items":{"$ref":"DatabaseQuote"}}"#,
    ),
    (
        "DatabaseRowList",
        r#"{"description":"Rows of a database.","type":"object","properties":{"count":{"description":"Number of all rows that match, not only those of this page.","type":"integer","format":"int32"},"objects":{"description":"Rows of this page, each with its values by column name. The number of the row is under `_row_num`.","type":"array","items":{"type":"object","additionalProperties":{"type":"string"}}}}}"#,
    ),
    (
        "DatabaseSource",
        r#"{"description":"Database of another project to reference.","type":"object","required":["source_database_id"],"properties":{"source_database_id":{"description":"Id of the database in its own project.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "ImportDatabaseData",
        r#"{"description":"Files to read rows from, and how to read them.","type":"object","required":["files","delimiter","skip_lines"],"properties":{"files":{"description":"Files to read, each as `project:/path`. Folders are not accepted.","type":"array","minItems":1,"maxItems":5,"items":{"type":"string","minLength":1,"maxLength":1024}},"delimiter":{"description":"Text between two values of a line, such as `,` or `;`.","type":"string","minLength":1,"maxLength":32},"skip_lines":{"description":"Number of header lines to skip at the start of each file.","type":"integer","format":"int32","minimum":0,"maximum":1000}}}"#,
    ),
    (
        "QuoteInstance",
        r#"{"description":"Databases of another project to reference.","type":"object","required":["source_project_id","source_databases"],"properties":{"source_project_id":{"description":"Id of the platform project that has the databases.","type":"string","minLength":1,"maxLength":128},"source_databases":{"description":"Databases to reference.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"DatabaseSource"}}}}"#,
    ),
    (
        "UpdateDatabaseData",
        r#"{"description":"Columns of a row to change.","type":"object","required":["column_values"],"properties":{"column_values":{"description":"Columns to change, each with its new value.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"ColumnValue"}}}}"#,
    ),
];
