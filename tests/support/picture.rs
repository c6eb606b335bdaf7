//! A screen as an SVG picture: the cells of a buffer in the colours of its theme. Blocks and lines become shapes, so that
//! they join whatever font shows the text; everything else stays text that can be selected.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// A cell in pixels, and the font size at which most monospaced fonts fill it.
const CELL: (u16, u16) = (10, 20);
const FONT: &str = "16.6";
/// From a cell's top to the line that letters stand on.
const BASE: u16 = 15;
/// How thick a line is; a thinner one is lost where the picture is shown smaller than it is.
const LINE: u16 = 2;
/// Around the screen.
const MARGIN: u16 = 14;

/// What the terminal itself would show where a theme leaves the colour to it.
const FRONT: &str = "#e6e8eb";
const BACK: &str = "#14171c";

/// Shapes of one colour and opacity (in tenths), as the data of one path.
type Shapes = BTreeMap<(String, u16), String>;

/// The picture of a screen; `title` is read out in its place.
pub(crate) fn svg(buf: &Buffer, title: &str) -> String {
    let area = buf.area;
    let (width, height) = (
        area.width * CELL.0 + 2 * MARGIN,
        area.height * CELL.1 + 2 * MARGIN,
    );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"{FONT}\">\n\
         <title>{}</title>\n",
        escaped(title)
    );
    let paper = colours(&buf[(area.x, area.y)]).1;
    writeln!(
        svg,
        "<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{paper}\"/>"
    )
    .expect("a text takes everything");

    let (mut behind, mut shapes, mut texts) = (Shapes::new(), Shapes::new(), String::new());
    for y in 0..area.height {
        backgrounds(&mut behind, buf, y, &paper);
        for run in runs(buf, y) {
            run.write(&mut shapes, &mut texts);
        }
    }
    for ((colour, tenths), path) in behind.into_iter().chain(shapes) {
        let opacity = match tenths {
            10 => String::new(),
            tenths => format!(" fill-opacity=\"0.{tenths}\""),
        };
        writeln!(
            svg,
            "<path fill=\"{colour}\"{opacity} shape-rendering=\"crispEdges\" d=\"{path}\"/>"
        )
        .expect("a text takes everything");
    }
    svg + &texts + "</svg>\n"
}

/// One rectangle for each stretch of a row that is not on the paper's colour.
fn backgrounds(shapes: &mut Shapes, buf: &Buffer, y: u16, paper: &str) {
    let mut x = 0;
    while x < buf.area.width {
        let colour = colours(&buf[(x, y)]).1;
        let from = x;
        while x < buf.area.width && colours(&buf[(x, y)]).1 == colour {
            x += 1;
        }
        if colour != paper {
            let path = shapes.entry((colour, 10)).or_default();
            let width = (x - from) * CELL.0;
            rectangle(path, Rect::new(left(from), top(y), width, CELL.1));
        }
    }
}

/// Neighbouring cells that look alike.
struct Run<'a> {
    x: u16,
    y: u16,
    cells: u16,
    cell: &'a Cell,
    text: String,
}

/// The runs of a row; blanks separate them, unless it is a single one between words of one style.
fn runs(buf: &Buffer, y: u16) -> Vec<Run<'_>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0;
    while x < buf.area.width {
        let cell = &buf[(x, y)];
        let cells = cell.symbol().cell_width().max(1);
        if cell.symbol() != " " {
            match runs.last_mut().filter(|run| run.goes_on_with(cell, x)) {
                Some(run) => {
                    if run.x + run.cells < x {
                        run.text.push(' ');
                    }
                    run.text.push_str(cell.symbol());
                    run.cells = x + cells - run.x;
                }
                None => runs.push(Run {
                    x,
                    y,
                    cells,
                    cell,
                    text: cell.symbol().to_owned(),
                }),
            }
        }
        x += cells;
    }
    runs
}

impl Run<'_> {
    fn goes_on_with(&self, cell: &Cell, x: u16) -> bool {
        let gap = x - self.x - self.cells;
        let alike = colours(self.cell) == colours(cell) && self.cell.modifier == cell.modifier;
        match (is_shape(self.cell), is_shape(cell)) {
            (true, true) => alike && gap == 0 && self.cell.symbol() == cell.symbol(),
            (false, false) => alike && gap <= 1,
            (true, false) | (false, true) => false,
        }
    }

    fn write(&self, shapes: &mut Shapes, texts: &mut String) {
        let colour = colours(self.cell).0;
        let modifier = self.cell.modifier;
        let dim = modifier.contains(Modifier::DIM);
        let (x, y) = (left(self.x), top(self.y));
        let long = self.cells * CELL.0;
        if let Some((tenths, rectangles)) = shape(self.cell.symbol()) {
            let tenths = if dim { tenths / 2 } else { tenths };
            let path = shapes.entry((colour, tenths)).or_default();
            for piece in rectangles {
                // What is as wide as a cell goes on through the whole run; the rest stands in each cell.
                let (times, width) = if piece.width == CELL.0 {
                    (1, long)
                } else {
                    (self.cells, piece.width)
                };
                for time in 0..times {
                    let x = x + time * CELL.0 + piece.x;
                    rectangle(path, Rect::new(x, y + piece.y, width, piece.height));
                }
            }
            return;
        }
        let mut style = String::new();
        if modifier.contains(Modifier::BOLD) {
            style += " font-weight=\"bold\"";
        }
        if modifier.contains(Modifier::ITALIC) {
            style += " font-style=\"italic\"";
        }
        if modifier.contains(Modifier::UNDERLINED) {
            style += " text-decoration=\"underline\"";
        }
        if dim {
            style += " fill-opacity=\"0.6\"";
        }
        if self.cells > 1 {
            write!(style, " textLength=\"{long}\"").expect("a text takes everything");
        }
        writeln!(
            texts,
            "<text x=\"{x}\" y=\"{}\" fill=\"{colour}\"{style}>{}</text>",
            y + BASE,
            escaped(&self.text)
        )
        .expect("a text takes everything");
    }
}

fn is_shape(cell: &Cell) -> bool {
    shape(cell.symbol()).is_some()
}

/// How opaque a block or line is, in tenths, and its rectangles inside a cell, in pixels.
fn shape(symbol: &str) -> Option<(u16, Vec<Rect>)> {
    let (w, h) = CELL;
    let across = Rect::new(0, h / 2 - 1, w, LINE);
    let to_the_left = Rect::new(0, h / 2 - 1, w / 2, LINE);
    let to_the_right = Rect::new(w / 2, h / 2 - 1, w / 2, LINE);
    let through = Rect::new(w / 2 - 1, 0, LINE, h);
    let up = Rect::new(w / 2 - 1, 0, LINE, h / 2 - 1 + LINE);
    let down = Rect::new(w / 2 - 1, h / 2 - 1, LINE, h / 2 + 1);
    Some(match symbol {
        "█" => (10, vec![Rect::new(0, 0, w, h)]),
        "▓" => (7, vec![Rect::new(0, 0, w, h)]),
        "▒" => (5, vec![Rect::new(0, 0, w, h)]),
        "░" => (2, vec![Rect::new(0, 0, w, h)]),
        "▀" => (10, vec![Rect::new(0, 0, w, h / 2)]),
        "▄" => (10, vec![Rect::new(0, h / 2, w, h / 2)]),
        "▌" => (10, vec![Rect::new(0, 0, w / 2, h)]),
        "▐" => (10, vec![Rect::new(w / 2, 0, w / 2, h)]),
        "─" => (10, vec![across]),
        "│" => (10, vec![through]),
        "┌" => (10, vec![to_the_right, down]),
        "┐" => (10, vec![to_the_left, down]),
        "└" => (10, vec![to_the_right, up]),
        "┘" => (10, vec![to_the_left, up]),
        "├" => (10, vec![through, to_the_right]),
        "┤" => (10, vec![through, to_the_left]),
        _ => return None,
    })
}

/// What a cell's letter and what is behind it are painted with.
fn colours(cell: &Cell) -> (String, String) {
    let (front, back) = (hex(cell.fg, FRONT), hex(cell.bg, BACK));
    if cell.modifier.contains(Modifier::REVERSED) {
        (back, front)
    } else {
        (front, back)
    }
}

fn hex(colour: Color, own: &str) -> String {
    match colour {
        Color::Reset => own.to_owned(),
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        other => panic!("pictures are drawn in true colour, not in {other}"),
    }
}

fn left(x: u16) -> u16 {
    MARGIN + x * CELL.0
}

fn top(y: u16) -> u16 {
    MARGIN + y * CELL.1
}

fn rectangle(path: &mut String, of: Rect) {
    write!(
        path,
        "M{} {}h{}v{}h-{}z",
        of.x, of.y, of.width, of.height, of.width
    )
    .expect("a text takes everything");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
