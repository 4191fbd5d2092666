//! What a bundle holds: the files, exactly as they will be written, searched for what must not be in them.
//!
//! Pure: the same run in the same words gives the same bytes. No file is written here.

mod manifest;
mod replaced;
mod scan;
mod section;
mod timeline;

use std::collections::BTreeSet;
use std::net::IpAddr;

use checks::Observed;
use guide::Text;
use model::{Kind, NameVisitor, Named as _, Report};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

pub(crate) use self::manifest::{BUNDLE_SCHEMA, FileEntry, Manifest};
pub use self::manifest::{MANIFEST, NamesIn};
pub use self::replaced::Replaced;
pub use self::section::Section;
pub use self::timeline::{Course, Happened, Moment, Outcome};
pub(crate) use self::timeline::{TIMELINE_SCHEMA, Timeline};
use crate::archive::{Member, PackError, pack};
use crate::hide::hidden;
use crate::pages::{About, certificate_txt, read_me, report_html};
use crate::{Aliases, Names, compose_with};

/// What a bundle is made of.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    /// What the run saw.
    pub observed: &'a Observed,
    /// What happened around it.
    pub course: &'a Course,
    /// The words.
    pub text: &'a Text,
    /// Files that the person leaves out.
    pub left_out: &'a BTreeSet<Section>,
    /// Names of this computer and its user, which must not be in it either.
    pub own: &'a [(Kind, String)],
}

/// The files of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// All of them, as they will be written, those that are left out too; the list of files is last.
    pub files: Vec<BundleFile>,
    /// Whether its names are stand-ins.
    pub names: NamesIn,
    /// What was replaced in the files that are in it.
    pub replaced: Replaced,
}

/// One file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleFile {
    /// Which; none for the list of files.
    pub section: Option<Section>,
    /// Its name.
    pub name: String,
    /// All that is in it.
    pub text: String,
    /// The person leaves it out.
    pub left_out: bool,
    /// Where stand-ins are in it, in bytes.
    pub aliases: Vec<std::ops::Range<usize>>,
}

/// Why there is no bundle. No value stands in it: it would say what it must not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum BundleError {
    /// A name that must not be there is in this file.
    #[error("a name is in {0}")]
    Leak(String),
    /// The zip would be larger than a bundle may be.
    #[error("{0} bytes")]
    TooLarge(usize),
    /// What was observed can't be written down.
    #[error("unwritable")]
    Unwritable,
}

impl Bundle {
    /// A bundle with stand-ins for all names; `aliases` are those that the screens show.
    ///
    /// # Errors
    ///
    /// Where a name is found in it all the same, there is none.
    pub fn hidden(making: Making<'_>, aliases: &mut Aliases) -> Result<Self, BundleError> {
        let bundle = Self::render(making, Some(aliases))?;
        scan::search(&bundle, making, aliases)?;
        Ok(bundle)
    }

    /// A bundle with real names, for internal use.
    ///
    /// # Errors
    ///
    /// Where what was observed can't be written down.
    pub fn with_names(making: Making<'_>) -> Result<Self, BundleError> {
        Self::render(making, None)
    }

    /// The zip: the same files give the same bytes.
    ///
    /// # Errors
    ///
    /// Where it would be larger than a bundle may be.
    pub fn zip(&self) -> Result<Vec<u8>, BundleError> {
        let kept = self.files.iter().filter(|file| !file.left_out);
        let members: Vec<Member> = kept.map(BundleFile::member).collect();
        pack(&members).map_err(|error| match error {
            PackError::TooLarge { bytes, .. } => BundleError::TooLarge(bytes),
            PackError::Unsound(_) | PackError::NotWritten(_) => BundleError::Unwritable,
        })
    }

    fn render(making: Making<'_>, aliases: Option<&mut Aliases>) -> Result<Self, BundleError> {
        let names = aliases.as_ref().map_or(NamesIn::Shown, |_| NamesIn::Hidden);
        let mut none = Aliases::new();
        let aliases = aliases.unwrap_or(&mut none);
        let mut policy = match names {
            NamesIn::Hidden => Names::Hidden(aliases),
            NamesIn::Shown => Names::Shown,
        };
        let report = compose_with(making.observed, making.text, &mut policy);
        let observed = match names {
            NamesIn::Hidden => hidden(making.observed, aliases),
            NamesIn::Shown => serde_json::to_value(without_wholes(making.observed)),
        };
        let observed = observed.map_err(|_| BundleError::Unwritable)?;
        let draft = Draft {
            making,
            names,
            report: &report,
            timeline: Timeline {
                schema: TIMELINE_SCHEMA.to_owned(),
                events: making.course.moments().to_vec(),
                observed,
            },
        };
        let mut files = draft.files()?;
        let replaced = replaced::mark(&mut files, aliases);
        Ok(Self {
            files,
            names,
            replaced,
        })
    }
}

/// The certificate has a file of its own, which may be left out.
fn without_wholes(observed: &Observed) -> Observed {
    struct Without;
    impl NameVisitor for Without {
        fn text(&mut self, _: Kind, _: &mut String) {}

        fn address(&mut self, _: &mut IpAddr) {}

        fn whole(&mut self, value: &mut Option<String>) {
            *value = None;
        }
    }
    let mut observed = observed.clone();
    observed.visit_names(&mut Without);
    observed
}

impl BundleFile {
    fn member(&self) -> Member {
        Member {
            name: self.name.clone(),
            bytes: self.text.clone().into_bytes(),
        }
    }
}

/// All that the files are written from.
struct Draft<'a> {
    making: Making<'a>,
    names: NamesIn,
    report: &'a Report,
    timeline: Timeline,
}

impl Draft<'_> {
    fn files(&self) -> Result<Vec<BundleFile>, BundleError> {
        let sections = Section::iter().filter(|section| self.has(*section));
        let mut files = Vec::new();
        for section in sections {
            files.push(BundleFile {
                section: Some(section),
                name: section.file().to_owned(),
                text: self.text(section)?,
                left_out: self.making.left_out.contains(&section),
                aliases: Vec::new(),
            });
        }
        files.push(self.manifest(&files)?);
        Ok(files)
    }

    /// The certificate itself is full of names.
    fn has(&self, section: Section) -> bool {
        section != Section::WholeCertificate
            || (self.names == NamesIn::Shown && self.pem().is_some())
    }

    fn pem(&self) -> Option<&str> {
        let facts = self.making.observed.seen.certificate_sound.facts()?;
        facts.says.as_ref()?.pem.as_deref()
    }

    fn text(&self, section: Section) -> Result<String, BundleError> {
        let (report, text) = (self.report, self.making.text);
        Ok(match section {
            Section::ReadMe => read_me(report, text, &self.about()),
            Section::Page => report_html(report, text, &self.about()),
            Section::Report => pretty(report)?,
            Section::Timeline => pretty(&self.timeline)?,
            Section::Certificate => certificate_txt(report, text, &self.about()),
            Section::WholeCertificate => self.pem().unwrap_or_default().to_owned(),
        })
    }

    fn about(&self) -> About {
        let kept = Section::iter()
            .filter(|section| self.has(*section) && !self.making.left_out.contains(section))
            .map(Section::file);
        About {
            names_are_shown: self.names == NamesIn::Shown,
            code: self.report.code.clone(),
            files: kept.chain([MANIFEST]).map(str::to_owned).collect(),
        }
    }

    fn manifest(&self, files: &[BundleFile]) -> Result<BundleFile, BundleError> {
        let (kept, left_out): (Vec<_>, Vec<_>) = files.iter().partition(|file| !file.left_out);
        let manifest = Manifest {
            schema: BUNDLE_SCHEMA.to_owned(),
            program: self.report.program.clone(),
            names: self.names,
            files: kept
                .iter()
                .map(|file| FileEntry::of(&file.member()))
                .collect(),
            left_out: left_out.iter().map(|file| file.name.clone()).collect(),
        };
        Ok(BundleFile {
            section: None,
            name: MANIFEST.to_owned(),
            text: pretty(&manifest)?,
            left_out: false,
            aliases: Vec::new(),
        })
    }
}

fn pretty(value: &impl Serialize) -> Result<String, BundleError> {
    let json = serde_json::to_string_pretty(value).map_err(|_| BundleError::Unwritable)?;
    Ok(format!("{json}\n"))
}
