// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_GENERATION_TASK,
        call: create_generation_task,
        request: Some(replay::<types::CreateGenerationTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_GENERATION_TASK_RESULT,
        call: show_generation_task_result,
        request: None,
        responses: &[(200, replay::<types::GenerationTask>)],
    },
    Entry {
        operation: &operations::CREATE_OPTIMIZATION_TASK,
        call: create_optimization_task,
        request: Some(replay::<types::CreateOptimizationTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_OPTIMIZATION_TASK_RESULT,
        call: show_optimization_task_result,
        request: None,
        responses: &[(200, replay::<types::OptimizationTask>)],
    },
    Entry {
        operation: &operations::CREATE_SEARCH_TASK,
        call: create_search_task,
        request: Some(replay::<types::CreateSearchTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_SEARCH_TASK_RESULT,
        call: show_search_task_result,
        request: None,
        responses: &[(200, replay::<types::SearchTask>)],
    },
    Entry {
        operation: &operations::CREATE_SYNTHESIS_TASK,
        call: create_synthesis_task,
        request: Some(replay::<types::CreateSynthesisTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_SYNTHESIS_TASK_RESULT,
        call: show_synthesis_task_result,
        request: None,
        responses: &[(200, replay::<types::SynthesisTask>)],
    },
];

fn create_generation_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_generation_task(
            arguments.required::<types::CreateGenerationTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_generation_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_generation_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::GenerationTask>)]))
}

fn create_optimization_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_optimization_task(
            arguments.required::<types::CreateOptimizationTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_optimization_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_optimization_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::OptimizationTask>)],
        ),
    )
}

fn create_search_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_search_task(
            arguments.required::<types::CreateSearchTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_search_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_search_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SearchTask>)]))
}

fn create_synthesis_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_synthesis_task(
            arguments.required::<types::CreateSynthesisTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_synthesis_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_synthesis_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SynthesisTask>)]))
}
