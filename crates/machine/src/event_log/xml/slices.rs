//! Finds where each event of an export begins and ends, before a parser sees it.
//!
//! Walks the text once, and keeps nothing but a count: what nests too deep, has too many attributes or is too
//! long never reaches the parser. It must not judge what an event says.

/// Elements within elements; an event has five.
const MOST_DEPTH: usize = 16;
/// Attributes of one element; an event's have two.
const MOST_ATTRIBUTES: usize = 16;
/// The longest event, in bytes: 256 KiB, more than Windows writes.
const EVENT_LIMIT: usize = 256 * 1024;
/// The element that is looked for.
const EVENT: &str = "Event";

/// One event's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice<'a> {
    /// From `<Event` to `</Event>`.
    pub(super) text: &'a str,
    /// The line that it begins on, counted from one.
    pub(super) line: usize,
}

/// The events of a text, one after the other; at the first thing amiss the line where it stands.
pub(super) struct Slices<'a> {
    text: &'a str,
    /// Where the walk is.
    at: usize,
    depth: usize,
    /// Lines that ended before `counted`.
    lines: usize,
    counted: usize,
    /// The event that the walk is in: where it begins, on which line, and how deep.
    open: Option<(usize, usize, usize)>,
    over: bool,
}

/// What a piece of markup is to the walk.
enum Mark {
    Opens { is_event: bool },
    Stands { is_event: bool },
    Closes,
    Other,
}

impl<'a> Slices<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            lines: 0,
            counted: 0,
            open: None,
            over: false,
        }
    }

    /// The next whole event; `None` at an end in order.
    fn step(&mut self) -> Result<Option<Slice<'a>>, usize> {
        while let Some(begin) = self.seek("<") {
            self.at = begin;
            let mark = self.mark().ok_or_else(|| self.line(begin))?;
            let amiss = self.depth > MOST_DEPTH
                || self
                    .open
                    .is_some_and(|(from, ..)| self.at - from > EVENT_LIMIT);
            if amiss {
                return Err(self.line(begin));
            }
            if let Some(slice) = self.follow(&mark, begin)? {
                return Ok(Some(slice));
            }
        }
        if self.depth == 0 {
            Ok(None)
        } else {
            Err(self.line(self.text.len()))
        }
    }

    /// Takes a mark into account; gives the event that it ends.
    fn follow(&mut self, mark: &Mark, begin: usize) -> Result<Option<Slice<'a>>, usize> {
        let may_begin = self.open.is_none() && self.depth <= 1;
        match mark {
            Mark::Opens { is_event } => {
                if *is_event && may_begin {
                    let line = self.line(begin);
                    self.open = Some((begin, line, self.depth));
                }
                self.depth += 1;
            }
            Mark::Stands { is_event: true } if may_begin => {
                let line = self.line(begin);
                return Ok(self.slice(begin, line));
            }
            Mark::Closes => {
                let depth = self.depth.checked_sub(1);
                self.depth = depth.ok_or_else(|| self.line(begin))?;
                if let Some((from, line, _)) = self.open.take_if(|open| open.2 == self.depth) {
                    return Ok(self.slice(from, line));
                }
            }
            Mark::Stands { .. } | Mark::Other => {}
        }
        Ok(None)
    }

    fn slice(&self, from: usize, line: usize) -> Option<Slice<'a>> {
        let text = self.text.get(from..self.at)?;
        Some(Slice { text, line })
    }

    /// Reads the markup at the walk's place and goes behind it; `None` where it never ends.
    fn mark(&mut self) -> Option<Mark> {
        let rest = self.text.get(self.at..)?;
        for (begins, ends) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
            if rest.starts_with(begins) {
                self.at += begins.len();
                self.at = self.seek(ends)? + ends.len();
                return Some(Mark::Other);
            }
        }
        if rest.starts_with("<!") {
            // A document type: no log has one.
            return None;
        }
        if rest.starts_with("</") {
            self.at = self.seek(">")? + 1;
            return Some(Mark::Closes);
        }
        self.tag(rest)
    }

    /// A start tag, whose quoted values may hold any sign.
    fn tag(&mut self, rest: &str) -> Option<Mark> {
        let mut quote = None;
        let mut attributes = 0;
        let mut before = b'<';
        for (place, byte) in rest.bytes().enumerate().skip(1) {
            match (quote, byte) {
                (Some(open), _) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'=') => attributes += 1,
                (None, b'<') => return None,
                (None, b'>') => {
                    self.at += place + 1;
                    let is_event = is_event(rest.get(1..place)?);
                    return Some(if before == b'/' {
                        Mark::Stands { is_event }
                    } else {
                        Mark::Opens { is_event }
                    });
                }
                (None, _) => {}
            }
            if attributes > MOST_ATTRIBUTES || place > EVENT_LIMIT {
                return None;
            }
            before = byte;
        }
        None
    }

    /// Whether it is inside an event.
    pub(super) fn is_inside(&self) -> bool {
        self.open.is_some()
    }

    fn seek(&self, wanted: &str) -> Option<usize> {
        Some(self.at + self.text.get(self.at..)?.find(wanted)?)
    }

    /// The line of a place, which never lies before one that was asked for.
    fn line(&mut self, place: usize) -> usize {
        let between = self.text.get(self.counted..place).unwrap_or_default();
        self.lines += between.bytes().filter(|byte| *byte == b'\n').count();
        self.counted = self.counted.max(place);
        self.lines + 1
    }
}

impl<'a> Iterator for Slices<'a> {
    type Item = Result<Slice<'a>, usize>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let step = self.step().transpose();
        self.over = !matches!(step, Some(Ok(_)));
        step
    }
}

/// Whether a tag is an event's, whatever its namespace's prefix.
fn is_event(tag: &str) -> bool {
    let name = tag
        .split(|c: char| c.is_ascii_whitespace() || c == '/')
        .next()
        .unwrap_or_default();
    name.rsplit(':').next() == Some(EVENT)
}
