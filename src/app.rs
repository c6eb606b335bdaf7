//! What the screens show and what keys do to it. Pure: no clock, no file, no terminal.

pub mod key;
