//! One person's data: everything a session holds of them, and taking them out of it.

use std::io::IsTerminal;
use std::path::Path;

use super::super::typed::ExportArgs;
use super::super::which;
use super::super::{Failure, Reply, Said, failed, json, write_new};
use crate::files::Places;
use crate::journal::forget;
use crate::report::PersonData;
use crate::runtime::sessions::read;
use crate::runtime::time::today;
use crate::session::{PersonId, Session};
use crate::text::{same_name, without_accents};

pub(super) fn run(args: &ExportArgs, places: &Places) -> Result<Said, Failure> {
    let path = which::file(&args.session, places)?;
    let saved = read(&path).map_err(|error| failed(&error))?;
    let who = find(&saved.session, &args.person)?;
    let data = PersonData::of(&saved.session, who);
    let exported = json(&data)?;
    let exported = match &args.output {
        None => exported,
        Some(output) => {
            write_new(output, &exported.out)?;
            Reply {
                err: format!("The data is in {}.\n", output.display()),
                ..Reply::default()
            }
        }
    };
    if !args.forget {
        return Ok(exported.into());
    }
    if args.yes {
        return Ok(take_out(exported, &path, who).into());
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::Invalid(
            "taking a person out asks first; without a terminal say --yes".to_owned(),
        ));
    }
    let question = format!(
        "{} is taken out of {} for good. Type yes:",
        saved.session.name(who),
        path.display()
    );
    let answered = Box::new(move |answer: &str| match answer {
        "yes" => take_out(exported, &path, who),
        _ => Reply {
            err: format!("{}Nobody was taken out.\n", exported.err),
            ..exported
        },
    });
    Ok(Said::Asks { question, answered })
}

/// The person who is called so, whatever the accents and capitals.
pub(in crate::cli) fn find(session: &Session, name: &str) -> Result<PersonId, Failure> {
    let people = session.people();
    let exact = people.iter().find(|person| same_name(&person.name, name));
    let wanted = without_accents(name);
    let close = || {
        people
            .iter()
            .find(|person| without_accents(&person.name) == wanted)
    };
    exact.or_else(close).map(|person| person.id).ok_or_else(|| {
        let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        Failure::Invalid(format!(
            "nobody in this session is called {name}; there were {}",
            names.join(", ")
        ))
    })
}

fn take_out(exported: Reply, path: &Path, who: PersonId) -> Reply {
    let Reply { out, err, .. } = exported;
    match forget(path, who, &today().to_string()) {
        Ok(forgotten) => Reply {
            out,
            err: format!(
                "{err}In the session stands {} now; the last hash is {}. Minutes and exports written before still have the \
                 name.\n",
                forgotten.pseudonym, forgotten.last_hash
            ),
            code: 0,
        },
        Err(error) => Reply {
            out,
            err: format!("{err}error: {error}\n"),
            code: 1,
        },
    }
}
