// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_DRUG_DATABASE,
        call: create_drug_database,
        request: Some(replay::<types::CreateDrugDatabase>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "drug-databases",
            group: "Drug databases",
            section: "5.3.1 创建数据库",
            summary: "Create a drug database",
            description: "Creates a molecule database in a CSS cluster and loads a file into it. Its state is in `list_drug_database`. Refused with `eihealth.01100018` if the CSS cluster has been deleted; with `eihealth.01100008` if the caller is no member of the project with the file; with `eihealth.01100025` if the platform is not the professional edition; with `eihealth.01100023` if `SMILES` or `NAME` is not among the columns; with `eihealth.01100024` if a column is not in the file; with `eihealth.01100028` if a column has Chinese characters; with `eihealth.01100029` if two columns of the file have one name; with `eihealth.01100021` if the name is taken; with `eihealth.01100030` if the CSS cluster or the file is not in order.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Molecule database to create, and its first file.","schema":{"$ref":"CreateDrugDatabase"},"media":"application/json","example":{"name":"kinase-inhibitors","description":"Known kinase inhibitors","css_id":"f3b06a58-1d92-4e7c-a845-9c20d7e61b3f","file":{"source":"private","url":"kinase-screen:/libraries/inhibitors.csv","eihealth_project_id":"6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"},"columns":["SMILES","NAME","supplier"],"shareable":false}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new database.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_DRUG_DATABASE,
        call: list_drug_database,
        request: None,
        responses: &[(200, replay::<types::DrugDatabaseList>)],
        list: Some(List {
            facts: &operations::LIST_DRUG_DATABASE_PAGES,
            items: answer::items::<types::DrugDatabaseList>,
            pages: answer::page::<types::DrugDatabaseList>,
        }),
        about: About {
            area: "drug-databases",
            group: "Drug databases",
            section: "5.3.2 获取数据库列表",
            summary: "List drug databases",
            description: "Returns, page by page, the databases with their files and the state of each.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"search_key","required":false,"description":"Name to search for.","schema":{"type":"string","maxLength":128}},{"in":"query","name":"type","required":false,"description":"Only databases of this type.","schema":{"type":"string"}},{"in":"query","name":"sort_key","required":false,"description":"What to sort by: `create_time` or `update_time`.","schema":{"$ref":"DrugDatabaseSortKey"}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction; by time, newest first, if absent.","schema":{"default":"desc","$ref":"SortDirection"}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The databases.","media":"application/json","schema":{"$ref":"DrugDatabaseList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DRUG_DATABASE,
        call: delete_drug_database,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "drug-databases",
            group: "Drug databases",
            section: "5.3.3 删除数据库",
            summary: "Delete a drug database",
            description: "Deletes the molecule database; fails without permission for a database that another user created. Refused with `eihealth.01100019` if another user created the database; with `eihealth.01100022` if the database is one of the service; with `eihealth.01100031` if the CSS cluster is not in order.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"database_id","required":true,"description":"Id of the database.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The database is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DRUG_DATABASE,
        call: update_drug_database,
        request: Some(replay::<types::UpdateDrugDatabase>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-databases",
            group: "Drug databases",
            section: "5.3.4 更新药物数据库",
            summary: "Share a drug database or stop sharing it",
            description: "Sets whether the organization can use the database. Refused with `eihealth.01100019` if another user created the database; with `eihealth.01100020` if the database is not finished; with `eihealth.01100022` if the database is one of the service.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"database_id","required":true,"description":"Id of the database.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Sharing of a molecule database.","schema":{"$ref":"UpdateDrugDatabase"},"media":"application/json","example":{"shareable":true}}]"#,
            answers: r#"[{"status":"200","description":"The sharing is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::ADD_DRUG_DATABASE_FILE,
        call: add_drug_database_file,
        request: Some(replay::<types::AddDrugDatabaseFile>),
        responses: &[],
        list: None,
        about: About {
            area: "drug-databases",
            group: "Drug databases",
            section: "5.3.5 数据库追加文件",
            summary: "Add a file to a drug database",
            description: "Loads the molecules of another file into the database. Its state is in `list_drug_database`. Refused with `eihealth.01100018` if the CSS cluster has been deleted; with `eihealth.01100019` if another user created the database; with `eihealth.01100008` if the caller is no member of the project with the file; with `eihealth.01100020` if the database is not finished; with `eihealth.01100022` if the database is one of the service; with `eihealth.01100024` if a column is not in the file; with `eihealth.01100028` if a column has Chinese characters; with `eihealth.01100029` if two columns of the file have one name.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"database_id","required":true,"description":"Id of the database.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"File to load into a molecule database.","schema":{"$ref":"AddDrugDatabaseFile"},"media":"application/json","example":{"file":{"source":"private","url":"kinase-screen:/libraries/fragments.csv","eihealth_project_id":"6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"},"description":"Known kinase inhibitors and fragments"}}]"#,
            answers: r#"[{"status":"201","description":"The file is being loaded."}]"#,
        },
    },
];

fn create_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_database(
            arguments.required::<types::CreateDrugDatabase>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_drug_database();
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugDatabaseSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDirection>("query", "sort_dir")?
    {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DrugDatabaseList>)],
        ),
    )
}

fn delete_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_database(arguments.required::<String>("path", "database_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_database(
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::UpdateDrugDatabase>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn add_drug_database_file(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .add_drug_database_file(
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::AddDrugDatabaseFile>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "AddDrugDatabaseFile",
        r#"{"description":"File to load into a molecule database.","type":"object","required":["file"],"properties":{"file":{"description":"File with the molecules to add.","$ref":"ProjectFile"},"description":{"description":"New description of the database.","type":"string","maxLength":1024}}}"#,
    ),
    (
        "CreateDrugDatabase",
        r#"{"description":"Molecule database to create, and its first file.","type":"object","required":["name","css_id","file","columns"],"properties":{"name":{"description":"Name of the database: lowercase letters, digits, underscores and hyphens, starting with a letter.","type":"string","minLength":5,"maxLength":32},"description":{"description":"What the database is for.","type":"string","maxLength":1024},"css_id":{"description":"Id of the CSS cluster that will hold the database.","type":"string","minLength":1,"maxLength":128},"file":{"description":"File with the molecules to load.","$ref":"ProjectFile"},"columns":{"description":"Names of the columns of the file.","type":"array","minItems":2,"maxItems":12,"items":{"type":"string","minLength":1,"maxLength":128}},"shareable":{"description":"Whether to share the database with the organization.","type":"boolean","default":false}}}"#,
    ),
    (
        "DrugDatabase",
        r#"{"description":"Molecule database that search jobs run over.","type":"object","properties":{"id":{"description":"Id of the database.","type":"string"},"name":{"description":"Name of the database.","type":"string"},"type":{"description":"Type of the database.","type":"string"},"status":{"description":"State of the database, such as `ACTIVE`.","type":"string"},"description":{"description":"What the database is for.","type":"string"},"create_time":{"description":"When the database was created.","type":"string","format":"date-time"},"update_time":{"description":"When the database was last changed.","type":"string","format":"date-time"},"creator":{"description":"Name of the user who created the database.","type":"string"},"failed_message":{"description":"Why the database could not be created or filled; absent unless that failed.","type":"string"},"css_id":{"description":"Id of the CSS cluster that holds the database.","type":"string"},"css_name":{"description":"Name of the CSS cluster that holds the database.","type":"string"},"files":{"description":"Files loaded into the database.","type":"array","items":{"$ref":"DrugDatabaseFile"}},"columns":{"description":"Names of the columns.","type":"array","items":{"type":"string"}},"shareable":{"description":"Whether the database is shared with the organization.","type":"boolean"},"data_num":{"description":"Number of molecules.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "DrugDatabaseFile",
        r#"{"description":"File whose molecules are in a database.","type":"object","properties":{"source":{"description":"Where the file is: `private` in a platform project, `public` among the data of the service.","$ref":"ProjectFileSource"},"url":{"description":"Address of the file: a project path such as `project:/dir/file` if it is private, an obs address if it is public.","type":"string","minLength":1,"maxLength":2000},"eihealth_project_id":{"description":"Id of the platform project that holds the file. Only for a private file.","type":"string","minLength":1,"maxLength":128},"status":{"description":"How far the file is loaded, such as `SUCCESS`.","type":"string"},"failed_reason":{"description":"Why loading the file failed; absent unless it did.","type":"string"}}}"#,
    ),
    (
        "DrugDatabaseList",
        r#"{"description":"Molecule databases.","type":"object","properties":{"databases":{"description":"One page of the databases.","type":"array","items":{"$ref":"DrugDatabase"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"},"cur_user_count":{"description":"Number of databases of the current user.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "DrugDatabaseSortKey",
        r#"{"description":"Field to sort drug databases by.","type":"string","enum":["create_time","update_time"]}"#,
    ),
    (
        "UpdateDrugDatabase",
        r#"{"description":"Sharing of a molecule database.","type":"object","required":["shareable"],"properties":{"shareable":{"description":"Whether to share the database with the organization.","type":"boolean"}}}"#,
    ),
];
