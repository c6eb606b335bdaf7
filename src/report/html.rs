//! The minutes as one page of HTML that needs nothing else: no network, no script, no font. The text is that of the
//! Markdown minutes; charts stand beside it, each with its title, a sentence, and its figures as a table.

mod balance;
mod ballots;
mod chart;
mod map;
mod patterns;
mod rounds;

use maud::{DOCTYPE, Markup, PreEscaped, html as page};
use pulldown_cmark::{Options, Parser};

use super::Provenance;
use super::markdown::{Part, Source, parts};
use crate::session::Session;
use crate::timeline::Timeline;

/// Screen and paper, light and dark, large letters; no colour alone says anything.
const STYLE: &str = include_str!("../../assets/report.css");

/// The minutes of the session at the end of `timeline` as a page.
pub fn html(timeline: &Timeline, provenance: &Provenance<'_>) -> String {
    let session: Session = timeline.after(timeline.facts().len());
    let source = Source::of(&session);
    let sections = parts(&source, provenance)
        .into_iter()
        .map(|(part, blocks)| section(&source, timeline, part, &blocks));
    let markup = page! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (session.plan().title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { @for section in sections { (section) } }
            }
        }
    };
    markup.into_string()
}

fn section(source: &Source<'_>, timeline: &Timeline, part: Part, blocks: &[String]) -> Markup {
    let text = rendered(&blocks.join("\n\n"));
    let charts: Vec<Markup> = match part {
        Part::Text | Part::Foot => Vec::new(),
        Part::Rounds => rounds::chart(source).into_iter().collect(),
        Part::Ballots => ballots::charts(source),
        Part::Balance => [
            balance::chart(source),
            map::chart(source),
            patterns::chart(source, timeline),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    page! {
        @if part == Part::Foot {
            footer { (text) }
        } @else {
            section {
                (text)
                @for chart in charts { (chart) }
            }
        }
    }
}

/// Markdown as HTML. Everything typed in the meeting was escaped when the Markdown was written; HTML in it is text.
fn rendered(markdown: &str) -> Markup {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let as_text = parser.map(|event| match event {
        pulldown_cmark::Event::Html(text) | pulldown_cmark::Event::InlineHtml(text) => {
            pulldown_cmark::Event::Text(text)
        }
        event => event,
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, as_text);
    PreEscaped(html)
}
