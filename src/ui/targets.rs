//! What was drawn where, for clicks of a mouse. Each block that draws something to click on says so with the very area that
//! it drew on, so that nothing is laid out twice.

use std::sync::{Mutex, MutexGuard, PoisonError};

use ratatui::layout::{Position, Rect};

use super::Look;
use super::bidi::mirrored;
use crate::app::key::Key;
use crate::app::mouse::Target;

/// The targets of the last frame, those on top last. Behind a lock and not in a cell, so that a [`Look`] can be static.
#[derive(Debug, Default)]
pub struct Targets(Mutex<Vec<(Rect, Target)>>);

impl Targets {
    /// What lies on top on this cell.
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let cell = Position::new(column, row);
        let targets = self.all();
        let hit = targets.iter().rev().find(|(area, _)| area.contains(cell));
        hit.map(|(_, target)| *target)
    }

    pub(super) fn clear(&self) {
        self.all().clear();
    }

    /// After the frame on `area` was mirrored.
    pub(super) fn mirror(&self, area: Rect) {
        for (target, _) in self.all().iter_mut() {
            target.x = mirrored(area, target.x, target.width);
        }
    }

    fn all(&self) -> MutexGuard<'_, Vec<(Rect, Target)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Look<'_> {
    /// `target` was drawn on `area`.
    pub(super) fn target(self, area: Rect, target: Target) {
        if let Some(targets) = self.targets {
            targets.all().push((area, target));
        }
    }

    /// A key was drawn on `area` as `text`, perhaps in brackets; what names no single key is no target.
    pub(super) fn key_target(self, area: Rect, text: &str) {
        let inside = text.trim_start_matches('[').trim_end_matches(']');
        if let Ok(key) = text.parse::<Key>().or_else(|_| inside.parse()) {
            self.target(area, Target::Key(key));
        }
    }

    /// For what lies below something else.
    #[must_use]
    pub(super) const fn out_of_reach(self) -> Self {
        Self {
            targets: None,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::UNICODE;
    use super::*;
    use crate::app::key::KeyCode;

    #[test]
    fn what_lies_on_top_is_hit() {
        let targets = Targets::default();
        let look = Look {
            targets: Some(&targets),
            ..UNICODE
        };
        look.target(Rect::new(0, 0, 10, 2), Target::Line(0));
        look.target(Rect::new(5, 0, 2, 1), Target::Line(1));
        look.out_of_reach()
            .target(Rect::new(0, 0, 10, 9), Target::Line(2));
        assert_eq!(targets.at(4, 0), Some(Target::Line(0)));
        assert_eq!(targets.at(6, 0), Some(Target::Line(1)));
        assert_eq!(targets.at(6, 1), Some(Target::Line(0)));
        assert_eq!(targets.at(7, 2), None);
        targets.clear();
        assert_eq!(targets.at(4, 0), None);
    }

    #[test]
    fn a_text_that_is_one_key_is_a_target() {
        let hit = |text: &str| {
            let targets = Targets::default();
            let look = Look {
                targets: Some(&targets),
                ..UNICODE
            };
            look.key_target(Rect::new(0, 0, 1, 1), text);
            targets.at(0, 0)
        };
        assert_eq!(hit("l"), Some(Target::Key(Key::char('l'))));
        assert_eq!(
            hit("[enter]"),
            Some(Target::Key(Key::plain(KeyCode::Enter)))
        );
        assert_eq!(hit("["), Some(Target::Key(Key::char('['))));
        assert_eq!(hit("1-5"), None);
        assert_eq!(hit("up down"), None);
    }
}
