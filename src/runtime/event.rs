//! What crossterm reports -> what colead knows of it. Waits for nothing and knows no terminal.

use crossterm::event::{
    self, Event, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::app::key::{Key, KeyCode};
use crate::runtime::input::Input;

/// `None` for what is of no use here: a key let go, a button but the left one, a key that colead has no name for.
pub(super) fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(event) => key(event).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Mouse(event) => mouse(event),
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// Held keys are for the terminal's own use of the mouse.
fn mouse(event: MouseEvent) -> Option<Input> {
    if !event.modifiers.is_empty() {
        return None;
    }
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click {
            column: event.column,
            row: event.row,
        }),
        MouseEventKind::ScrollUp => Some(Input::Wheel { down: false }),
        MouseEventKind::ScrollDown => Some(Input::Wheel { down: true }),
        _ => None,
    }
}

/// A key with super, hyper or meta is for others.
fn key(event: KeyEvent) -> Option<Key> {
    let shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL | KeyModifiers::ALT;
    if event.kind == KeyEventKind::Release || !known.contains(event.modifiers) {
        return None;
    }
    let code = match code(event.code)? {
        KeyCode::Tab if shift => KeyCode::BackTab,
        KeyCode::Char(char) if ctrl => KeyCode::Char(char.to_ascii_lowercase()),
        KeyCode::Char(char) if shift => KeyCode::Char(capital(char)),
        code => code,
    };
    Some(Key {
        code,
        ctrl,
        alt: event.modifiers.contains(KeyModifiers::ALT),
        repeat: event.kind == KeyEventKind::Repeat,
    })
}

/// Some terminals report a capital letter as a small one with shift.
fn capital(char: char) -> char {
    let mut capitals = char.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => char,
    }
}

fn code(code: event::KeyCode) -> Option<KeyCode> {
    Some(match code {
        event::KeyCode::Char(char) => KeyCode::Char(char),
        event::KeyCode::Enter => KeyCode::Enter,
        event::KeyCode::Esc => KeyCode::Esc,
        event::KeyCode::Tab => KeyCode::Tab,
        event::KeyCode::BackTab => KeyCode::BackTab,
        event::KeyCode::Backspace => KeyCode::Backspace,
        event::KeyCode::Delete => KeyCode::Delete,
        event::KeyCode::Left => KeyCode::Left,
        event::KeyCode::Right => KeyCode::Right,
        event::KeyCode::Up => KeyCode::Up,
        event::KeyCode::Down => KeyCode::Down,
        event::KeyCode::Home => KeyCode::Home,
        event::KeyCode::End => KeyCode::End,
        event::KeyCode::PageUp => KeyCode::PageUp,
        event::KeyCode::PageDown => KeyCode::PageDown,
        event::KeyCode::F(number @ 1..=12) => KeyCode::F(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: event::KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Key> {
        let event = KeyEvent::new_with_kind(code, modifiers, kind);
        match input(Event::Key(event)) {
            Some(Input::Key(key)) => Some(key),
            Some(other) => panic!("{other:?} is no key"),
            None => None,
        }
    }

    fn name(code: event::KeyCode, modifiers: KeyModifiers) -> String {
        pressed(code, modifiers, KeyEventKind::Press)
            .map_or_else(String::new, |key| key.to_string())
    }

    #[test]
    fn keys_have_one_name_however_the_terminal_tells_them() {
        use event::KeyCode::{BackTab, Char, Tab};
        let shift = KeyModifiers::SHIFT;
        let ctrl = KeyModifiers::CONTROL;
        assert_eq!(name(Char('A'), shift), "A");
        assert_eq!(name(Char('a'), shift | KeyModifiers::ALT), "alt-A");
        assert_eq!(name(Char('+'), shift), "+");
        assert_eq!(name(Char('ß'), shift), "ß");
        assert_eq!(name(Char('R'), ctrl | shift), "ctrl-r");
        assert_eq!(name(Char(' '), ctrl), "ctrl-space");
        assert_eq!(name(BackTab, shift), "shift-tab");
        assert_eq!(name(Tab, shift), "shift-tab");
    }

    #[test]
    fn movement_and_function_keys_keep_their_modifiers() {
        use event::KeyCode::{F, Left, PageUp};
        assert_eq!(name(Left, KeyModifiers::CONTROL), "ctrl-left");
        assert_eq!(name(PageUp, KeyModifiers::ALT), "alt-page-up");
        assert_eq!(name(F(12), KeyModifiers::NONE), "f12");
    }

    #[test]
    fn keys_of_no_use_are_passed_over() {
        use event::KeyCode::{Char, F, Insert, Media};
        assert_eq!(name(F(13), KeyModifiers::NONE), "");
        assert_eq!(name(Insert, KeyModifiers::NONE), "");
        assert_eq!(
            name(Media(event::MediaKeyCode::Play), KeyModifiers::NONE),
            ""
        );
        assert_eq!(name(Char('l'), KeyModifiers::SUPER), "");
    }

    #[test]
    fn a_held_key_is_marked_and_its_release_dropped() {
        let held = |kind| pressed(event::KeyCode::Char('l'), KeyModifiers::NONE, kind);
        let repeat = Key {
            repeat: true,
            ..Key::char('l')
        };
        assert_eq!(held(KeyEventKind::Press), Some(Key::char('l')));
        assert_eq!(held(KeyEventKind::Repeat), Some(repeat));
        assert_eq!(held(KeyEventKind::Release), None);
    }

    #[test]
    fn only_a_plain_left_button_going_down_and_the_wheel_count() {
        let mouse = |kind, modifiers| {
            input(Event::Mouse(MouseEvent {
                kind,
                column: 4,
                row: 2,
                modifiers,
            }))
        };
        let down = MouseEventKind::Down(MouseButton::Left);
        let click = Input::Click { column: 4, row: 2 };
        assert_eq!(mouse(down, KeyModifiers::NONE), Some(click));
        assert_eq!(mouse(down, KeyModifiers::CONTROL), None);
        let wheel = mouse(MouseEventKind::ScrollDown, KeyModifiers::NONE);
        assert_eq!(wheel, Some(Input::Wheel { down: true }));
        for kind in [
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Up(MouseButton::Left),
            MouseEventKind::Drag(MouseButton::Left),
        ] {
            assert_eq!(mouse(kind, KeyModifiers::NONE), None);
        }
    }

    #[test]
    fn pasted_text_and_sizes_come_through_as_they_are() {
        let text = "q\n\u{1b}[A".to_owned();
        assert_eq!(input(Event::Paste(text.clone())), Some(Input::Paste(text)));
        assert_eq!(input(Event::Resize(80, 24)), Some(Input::Resize(80, 24)));
        assert_eq!(input(Event::FocusLost), None);
    }
}
