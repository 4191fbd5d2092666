//! Marks and icons: SVG drawn for this program, tinted with the theme's colours.
//!
//! A mark never stands without its word: the shapes differ, but colour and shape alone carry nothing.

use egui::{Color32, Context, Image, Rect, Response, Ui, vec2};

use crate::tokens::{Colours, Tokens};

/// The state that a mark shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Looked at, and fine.
    Fine,
    /// Works, with a remark.
    Warning,
    /// Does not work.
    Problem,
    /// Nothing to look at.
    NotApplicable,
    /// Could not be looked at.
    NotChecked,
    /// Being looked at. It does not turn: an idle screen draws nothing.
    Running,
    /// Not begun.
    Waiting,
}

/// A small picture on a button or at a station of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// To the screen before.
    Back,
    /// Unfolded.
    Open,
    /// Folded.
    Closed,
    /// To the clipboard.
    Copy,
    /// A list that opens upwards.
    Up,
    /// What was chosen in a list.
    Tick,
    /// The cross of a window's frame.
    Close,
    /// The computer one sits at.
    Computer,
    /// The network between, or the VPN.
    Network,
    /// The signpost: where a name leads.
    Name,
    /// The front door of a company.
    Gateway,
    /// The door of the work computer.
    Door,
    /// The security check.
    Shield,
    /// The sign-in.
    Key,
    /// The work computer's desktop.
    Desktop,
}

macro_rules! svg {
    ($name:literal) => {
        (
            concat!("bytes://kit/", $name, ".svg"),
            include_bytes!(concat!("../../../assets/icons/", $name, ".svg")).as_slice(),
        )
    };
}

/// Makes egui able to draw SVG. Marks come from memory, never from a file.
pub(crate) fn install(ctx: &Context) {
    egui_extras::install_image_loaders(ctx);
}

impl Mark {
    /// The mark's colour.
    pub fn colour(self, colours: &Colours) -> Color32 {
        match self {
            Self::Fine => colours.fine,
            Self::Warning => colours.warning,
            Self::Problem => colours.problem,
            Self::NotApplicable | Self::NotChecked | Self::Waiting => colours.unknown,
            Self::Running => colours.accent,
        }
    }

    /// The ground that goes with the mark.
    pub fn ground(self, colours: &Colours) -> Color32 {
        match self {
            Self::Fine => colours.fine_soft,
            Self::Warning => colours.warning_soft,
            Self::Problem => colours.problem_soft,
            Self::NotApplicable | Self::NotChecked | Self::Waiting => colours.unknown_soft,
            Self::Running => colours.accent_soft,
        }
    }

    /// Draws the mark with the given side in logical points.
    pub fn show(self, ui: &mut Ui, side: f32) -> Response {
        let colour = self.colour(&Tokens::of(ui).colour);
        ui.add(image(self.svg(), side, colour))
    }

    /// Draws the mark where it is told to. It takes no room and says nothing.
    pub(crate) fn paint(self, ui: &Ui, rect: Rect) {
        let colour = self.colour(&Tokens::of(ui).colour);
        image(self.svg(), rect.width(), colour).paint_at(ui, rect);
    }

    fn svg(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::Fine => svg!("fine"),
            Self::Warning => svg!("warning"),
            Self::Problem => svg!("problem"),
            Self::NotApplicable => svg!("not_applicable"),
            Self::NotChecked => svg!("not_checked"),
            Self::Running => svg!("running"),
            Self::Waiting => svg!("waiting"),
        }
    }
}

impl Icon {
    /// Draws the icon where it is told to. It takes no room and says nothing.
    pub(crate) fn paint(self, ui: &Ui, rect: Rect, colour: Color32) {
        self.image(rect.width(), colour).paint_at(ui, rect);
    }

    /// The icon as an image of the given side in logical points.
    pub(crate) fn image(self, side: f32, colour: Color32) -> Image<'static> {
        image(
            match self {
                Self::Back => svg!("back"),
                Self::Open => svg!("open"),
                Self::Closed => svg!("closed"),
                Self::Copy => svg!("copy"),
                Self::Up => svg!("up"),
                Self::Tick => svg!("tick"),
                Self::Close => svg!("close"),
                Self::Computer => svg!("computer"),
                Self::Network => svg!("network"),
                Self::Name => svg!("name"),
                Self::Gateway => svg!("gateway"),
                Self::Door => svg!("door"),
                Self::Shield => svg!("shield"),
                Self::Key => svg!("key"),
                Self::Desktop => svg!("desktop"),
            },
            side,
            colour,
        )
    }
}

fn image(
    (uri, bytes): (&'static str, &'static [u8]),
    side: f32,
    colour: Color32,
) -> Image<'static> {
    Image::from_bytes(uri, bytes)
        .fit_to_exact_size(vec2(side, side))
        .tint(colour)
        .show_loading_spinner(false)
}
