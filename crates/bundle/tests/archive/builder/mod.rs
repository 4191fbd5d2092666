//! A zip made by hand, of which every field can be bent.

mod entry;

pub(crate) use entry::{Entry, crc, deflated, extra, length};

/// A zip. Numbers that are not given are right.
#[derive(Clone, Default)]
pub(crate) struct Zip {
    pub(crate) before: Vec<u8>,
    pub(crate) entries: Vec<Entry>,
    /// Between the last member and the directory.
    pub(crate) gap: Vec<u8>,
    /// Between the directory and the end.
    pub(crate) in_front_of_end: Vec<u8>,
    pub(crate) disk: u16,
    pub(crate) directory_disk: u16,
    pub(crate) count_here: Option<u16>,
    pub(crate) count: Option<u16>,
    pub(crate) size: Option<u32>,
    pub(crate) offset: Option<u32>,
    pub(crate) comment: Vec<u8>,
    pub(crate) comment_length: Option<u16>,
    pub(crate) after: Vec<u8>,
}

impl Zip {
    pub(crate) fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Two sound members.
    pub(crate) fn plain() -> Self {
        Self::of([
            Entry::deflated("report.json", &b"{\"schema\":\"x\"}\n".repeat(4)),
            Entry::stored("read_me.txt", b"read me\n"),
        ])
    }

    pub(crate) fn bent(mut self, bend: impl Fn(&mut Self)) -> Self {
        bend(&mut self);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.before.clone();
        let mut directory = Vec::new();
        for entry in &self.entries {
            directory.extend(entry.told(length(&bytes)));
            bytes.extend(entry.bytes());
        }
        bytes.extend(&self.gap);
        let end = self.end(length(&directory), length(&bytes));
        bytes.extend(directory);
        bytes.extend(&self.in_front_of_end);
        bytes.extend(end);
        bytes.extend(&self.after);
        bytes
    }

    fn end(&self, size: u32, offset: u32) -> Vec<u8> {
        // What does not fit is cut off, as by a program that lies or does not look.
        let count = (self.entries.len() & 0xffff).try_into().unwrap();
        let mut end = b"PK\x05\x06".to_vec();
        for two in [
            self.disk,
            self.directory_disk,
            self.count_here.or(self.count).unwrap_or(count),
            self.count.unwrap_or(count),
        ] {
            end.extend(two.to_le_bytes());
        }
        end.extend(self.size.unwrap_or(size).to_le_bytes());
        end.extend(self.offset.unwrap_or(offset).to_le_bytes());
        let comment_length = self
            .comment_length
            .unwrap_or(self.comment.len().try_into().unwrap());
        end.extend(comment_length.to_le_bytes());
        end.extend(&self.comment);
        end
    }
}
