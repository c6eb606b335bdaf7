//! The page of the minutes in a browser, where one is installed: what its console says, what it asks the network for, and
//! how it is drawn in the light and in the dark.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::house::{House, err, out};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome-headless-shell",
];

/// Runs in a copy of the page and leaves what it found as JSON in the page itself.
const PROBE: &str = include_str!("probe.js");

/// What the probe found.
#[derive(Debug, Deserialize)]
struct Found {
    /// What the page was fetched with beside itself.
    requests: Vec<String>,
    charts: Vec<Chart>,
    texts: Vec<Text>,
    /// Whether the page is wider than its window.
    wide: bool,
    dark: bool,
}

/// What is read aloud in place of a chart.
#[derive(Debug, Deserialize)]
struct Chart {
    role: Option<String>,
    name: String,
    description: String,
    rows: usize,
    /// Texts that cannot be read for what lies under or over them, or that are cut off.
    crowded: Vec<String>,
}

/// A text with its colour and that of what lies behind it, as red, green and blue, 0–255.
#[derive(Debug, Deserialize)]
struct Text {
    words: String,
    colour: [f64; 3],
    behind: [f64; 3],
}

impl Text {
    /// WCAG 2.2.
    fn contrast(&self) -> f64 {
        let light = |[red, green, blue]: [f64; 3]| {
            let channel = |value: f64| match value / 255.0 {
                low if low <= 0.040_45 => low / 12.92,
                value => ((value + 0.055) / 1.055).powf(2.4),
            };
            0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
        };
        let (one, other) = (light(self.colour), light(self.behind));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}

struct Browser {
    program: PathBuf,
}

impl Browser {
    fn installed() -> Option<Self> {
        let folders = std::env::var_os("PATH")?;
        let mut programs =
            std::env::split_paths(&folders).flat_map(|folder| NAMES.map(|name| folder.join(name)));
        programs
            .find(|program| program.is_file())
            .map(|program| Self { program })
    }

    /// The page as it stands once it is shown, and what the console said of it.
    fn show(&self, house: &House, page: &Path, is_dark: bool) -> (String, Vec<String>) {
        let scheme = u8::from(!is_dark);
        let profile = house.path("browser");
        let output = Command::new(&self.program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
            ])
            .args([
                "--no-first-run",
                "--disable-extensions",
                "--enable-logging=stderr",
            ])
            .args(["--window-size=1000,900", "--virtual-time-budget=5000"])
            .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("--dump-dom")
            .arg(format!("file://{}", page.display()))
            .env("HOME", house.path("home"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", err(&output));
        let said = String::from_utf8_lossy(&output.stderr);
        let console = said.lines().filter(|line| line.contains("CONSOLE"));
        (out(&output), console.map(str::to_owned).collect())
    }

    fn probe(&self, house: &House, page: &Path, is_dark: bool) -> Found {
        let text = fs::read_to_string(page).unwrap();
        let with_probe = text.replace("</body>", &format!("<script>{PROBE}</script></body>"));
        assert_ne!(text, with_probe);
        let probed = house.path("probed.html");
        fs::write(&probed, with_probe).unwrap();
        let (shown, console) = self.show(house, &probed, is_dark);
        assert_eq!(console, Vec::<String>::new());
        let found = shown.split("id=\"found\">").nth(1).unwrap();
        let found = found.split("</pre>").next().unwrap();
        let found = found
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        serde_json::from_str(&found).unwrap()
    }
}

/// Pages of a meeting, of ballots of many kinds, and of an imported call.
fn pages(house: &House) -> Vec<PathBuf> {
    let meeting = crate::meeting(house).display().to_string();
    let journals = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals");
    let ballots = journals.join("v1-ballots.jsonl").display().to_string();
    let long = "Maximiliane von und zu Hohenstein-Bergmann";
    let turns = (0..120).map(|turn| {
        let who = ["李小龍", long, "محمد"][turn % 3];
        let kind = ["lead", "follow", "lead", "both"][turn % 4];
        format!("{},{},{who},{kind}\n", turn * 20, turn * 20 + 15)
    });
    let turns = turns.collect::<String>();
    house.write("call.csv", format!("t_start,t_end,speaker,kind\n{turns}"));
    let imported = house.run(&["import", "call.csv", "--format", "json"]);
    let imported: serde_json::Value = serde_json::from_str(&out(&imported)).unwrap();
    let imported = imported["session"].as_str().unwrap();
    [
        ("meeting", meeting.as_str()),
        ("ballots", &ballots),
        ("imported", imported),
    ]
    .map(|(name, session)| {
        let page = house.path(&format!("{name}.html"));
        let written = house.run(&[
            "report",
            session,
            "--as",
            "html",
            "-o",
            &page.display().to_string(),
        ]);
        assert!(written.status.success(), "{}", err(&written));
        page
    })
    .to_vec()
}

#[test]
fn a_browser_shows_the_page_without_fault_and_without_a_network() {
    let Some(browser) = Browser::installed() else {
        eprintln!("passed over: no chromium is installed");
        return;
    };
    let house = House::new();
    for page in pages(&house) {
        for is_dark in [false, true] {
            let found = browser.probe(&house, &page, is_dark);
            assert_eq!(found.dark, is_dark);
            assert_eq!(found.requests, Vec::<String>::new());
            assert!(!found.wide, "{} is wider than its window", page.display());
            for chart in &found.charts {
                assert_eq!(chart.role.as_deref(), Some("img"), "{chart:?}");
                let is_told =
                    !chart.name.is_empty() && chart.description.len() > 20 && chart.rows > 1;
                assert!(is_told, "{chart:?}");
                assert_eq!(chart.crowded, Vec::<String>::new(), "{chart:?}");
            }
            assert!(found.texts.len() > 10, "{found:?}");
            for text in &found.texts {
                let reached = text.contrast();
                assert!(reached >= 4.5, "“{}” reaches {reached:.2}", text.words);
            }
        }
    }
}
