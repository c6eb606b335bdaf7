use super::*;

fn own(text: &str) -> Cast {
    parse("own.toml", text).unwrap_or_else(|problems| panic!("{problems}"))
}

fn faults(text: &str) -> String {
    match parse("own.toml", text) {
        Ok(cast) => panic!("{} has no fault", cast.title),
        Err(problems) => problems.to_string(),
    }
}

const HEAD: &str = "title = \"Own\"\nproposal = \"We try it.\"\n";

#[test]
fn every_cast_that_comes_with_the_program_is_valid_and_has_something_to_say() {
    for builtin in all() {
        let cast = own(builtin.toml);
        assert_eq!(cast.members.len(), 12, "{}", builtin.name);
        assert!((5..=12).contains(&cast.people) && !cast.summary.is_empty());
        for member in &cast.members {
            let lines = &member.persona.lines;
            let all = [&lines.lead, &lines.follow, &lines.both, &lines.plain];
            for line in all.into_iter().flatten() {
                assert!(crate::text::display_width(line) <= 68, "too long: {line}");
            }
            let modes = member.persona.modes;
            assert!((modes.lead + modes.follow + modes.both - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn a_persona_differs_from_another_one_by_its_keys_wherever_that_stands() {
    let cast = own(&format!(
        "{HEAD}[persona.aunt]\nlike = \"zealot\"\nlead = 20\nfollow = 80\nboth = 0\n\
         [persona.zealot]\nlike = \"over_talker\"\nappetite = 5\n\
         [[member]]\nname = \"Ana\"\npersona = \"aunt\"\n"
    ));
    let aunt = &cast.members[0].persona;
    assert!((aunt.appetite - 5.0).abs() < 1e-9);
    assert!((aunt.modes.follow - 0.8).abs() < 1e-9);
    assert!(!aunt.lines.lead.is_empty(), "the lines come with it");
}

#[test]
fn a_cast_grows_and_shrinks_and_takes_other_names() {
    let cast = own(&format!(
        "{HEAD}[[member]]\nname = \"Ana\"\npersona = \"blocker\"\n[[member]]\nname = \"Bo\"\npersona = \"connector\"\n"
    ));
    let names = |cast: &Cast| -> Vec<String> {
        let members = cast.members.iter();
        members.map(|member| member.name.clone()).collect()
    };
    assert_eq!(names(&cast.clone().of_size(1)), ["Ana"]);
    let five = cast.of_size(5);
    assert_eq!(names(&five), ["Ana", "Bo", "Ana 2", "Bo 2", "Ana 3"]);
    assert_eq!(five.members[4].persona.name, "blocker");
    let planned = crate::plan::check::people_of_list("Zoë, 李小龍, محمد").unwrap();
    assert_eq!(names(&five.named(&planned)), ["Zoë", "李小龍", "محمد"]);
}

#[test]
fn a_fault_is_shown_where_it_stands_with_what_to_do() {
    let shown = faults(&format!(
        "{HEAD}[[member]]\nname = \"Ana\"\npersona = \"over_taker\"\n"
    ));
    let expected = "\
error: there is no persona `over_taker`
 --> own.toml:5:11
  |
5 | persona = \"over_taker\"
  |           ^^^^^^^^^^^^
  |
  = help: did you mean `over_talker`?";
    assert_eq!(shown, expected);
}

#[test]
fn all_faults_are_found_at_once() {
    let shown = faults(
        "titel = \"x\"\nproposal = \" \"\npeople = 40\n[persona.a]\nappetite = \"3\"\nfollows_invite = 2\n\
         turn = 20\narrives = \"10m\"\nleaves = \"5m\"\n[persona.a.poll]\nfor = 0\nagainst = 0\nundecided = 0\n\
         [[member]]\nname = \"Ana\"\npersona = \"blocker\"\n[[member]]\nname = \"ana\"\npersona = \"blocker\"\n",
    );
    for fault in [
        "own.toml:1:1",
        "unknown key `titel`",
        "`proposal` is blank",
        "`people` is out of range",
        "`a` has nothing to say for `lead`",
        "`appetite` must be a number, not text",
        "`follows_invite` is out of range",
        "a number alone does not say minutes or seconds",
        "they leave before they arrive",
        "`for`, `against`, `undecided` are all 0",
        "ana is in the cast already",
    ] {
        assert!(shown.contains(fault), "{fault} is missing in\n{shown}");
    }
    assert!(faults(HEAD).contains("`member` is missing"));
    assert!(faults("title = ").contains("own.toml:1:"));
}
