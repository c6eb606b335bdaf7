//! What each command is used for, below its help. `tests/readme.rs` holds that every line of them can be typed.

pub(super) const RUN: &str = "\
Examples:
  colead run                                  the built-in default plan
  colead run --people \"Ana,Bo,Chidi\" thirty   with these people
  colead run board.toml --console             notes and warnings on this screen alone
  colead run --plain board.toml               lines instead of screens, for a screen reader";

pub(super) const RESUME: &str = "\
Examples:
  colead resume               the newest interrupted session
  colead resume 20261123      the one whose id begins so";

pub(super) const REHEARSE: &str = "\
Examples:
  colead rehearse                                      the default plan, as fast as a meeting
  colead rehearse board.toml --cast chefs --speed 4    four times as fast, with people who all lead
  colead rehearse thirty --seed 7                      the same people every time
  colead rehearse --mark                               practise marking: they speak, you mark
  colead rehearse --headless                           the default plan, a thousand times
  colead rehearse board.toml --headless --cast board --people 9
  colead rehearse thirty --headless --facilitator strict --runs 5000 --format json";

pub(super) const REPLAY: &str = "\
Examples:
  colead replay                           the newest session
  colead replay last --speed 4            four times as fast
  colead replay last --at 12:30           from there on
  colead replay last --coder Bo           mark an imported meeting a second time";

pub(super) const COACH: &str = "\
Examples:
  colead coach                                    the newest session, for the group to look at together
  colead coach --all                              with every lead that nobody took up, by round
  colead coach last --person Ana -o ana.txt       a card for Ana alone
  colead coach last --format json                 the figures behind the charts";

pub(super) const PRESENT: &str = "\
Examples:
  colead present                    what the room sees of the running session
  colead present --plain            the same in lines of text, an event a line
  colead present --zoom projector   rounds in big letters, for a wall that is far away";

pub(super) const CHECK: &str = "\
Examples:
  colead check board.toml                               faults, advice, when each round begins
  colead check board.toml --people 9 --start 10:30      for nine people, from half past ten
  colead check board.toml --format json                 for a program";

pub(super) const PLANS: &str = "\
Examples:
  colead plans                     name the built-in ones
  colead plans show thirty         print one
  colead plans new board.toml      a commented one to start from";

pub(super) const COUNTER_MOVES: &str = "\
Examples:
  colead counter-moves                          by what they are against
  colead counter-moves show \"Build only\"        all about one";

pub(super) const SESSIONS: &str = "\
Examples:
  colead sessions                  the newest first
  colead sessions show last        what it came to
  colead sessions verify last      whether a line was changed";

pub(super) const REPORT: &str = "\
Examples:
  colead report last                       the minutes on standard output
  colead report last -o minutes.md         into a file";

pub(super) const ANALYSE: &str = "\
Examples:
  colead analyse talk.csv                       as text
  colead analyse talk.csv --format json         for a program
  colead analyse call.vtt                       who spoke, how evenly, how long nobody did";

pub(super) const IMPORT: &str = "\
Examples:
  colead import call.vtt --dry-run                       what would come in
  colead import call.vtt --started 2026-11-20T09:00      into the archive
  colead import call.vtt --same \"iPhone=Ana\"              two names of one person";

pub(super) const CONFIG: &str = "\
Examples:
  colead config init      write the settings file with every key
  colead config path      where it belongs
  colead config show      what is in force";

pub(super) const COMPLETIONS: &str = "\
Examples:
  colead completions bash > ~/.local/share/bash-completion/completions/colead
  colead completions fish > ~/.config/fish/completions/colead.fish";

pub(super) const MAN: &str = "\
Examples:
  colead man | man -l -            read it at once
  colead man --dir ~/.local/share/man/man1";

pub(super) const TRENDS: &str = "\
Examples:
  colead trends                                over all saved sessions
  colead trends --since 2026-01-01             from a day on
  colead trends --plan board --format csv      of one plan, for a spreadsheet";
