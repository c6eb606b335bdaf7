//! Drawn elsewhere.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use crate::app::Model;

pub fn draw(_buf: &mut Buffer, _area: Rect, _model: &Model, _look: Look) {}
