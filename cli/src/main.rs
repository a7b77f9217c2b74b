//! `eihealth`: Huawei Cloud EIHealth in a shell.

use std::process::ExitCode;

fn main() -> ExitCode {
    eihealth_cli::main(std::env::args_os())
}
