//! Which page comes next, and whether one does: all of paging that needs neither types nor I/O.

use crate::runtime::call::Request;
use crate::runtime::error::{Error, PagingError};

use super::facts::{Paging, Scheme};
use super::seen::{Circle, Page, Window};

/// How many pages in a row may bring nothing new while the list says that it goes on.
const MOST_STALE: u32 = 10;

/// What becomes of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// It is handed out, without the items whose place is `false`.
    Out(Vec<bool>),
    /// It is not: it has nothing, or nothing new.
    Skip,
}

/// A walk through the pages of a list.
#[derive(Debug)]
pub(super) struct Walk {
    /// The request of the first page; the others differ by offset or marker.
    request: Request,
    facts: &'static Paging,
    /// Items that come again are left out, and pages that slipped away are asked for again.
    by_item: bool,
    /// The place of the next page; `None` at the end.
    next: Option<Place>,
    size: u64,
    /// Items so far.
    read: u64,
    pages: u64,
    total: Option<u64>,
    /// Whether the items have ids.
    identified: bool,
    window: Window,
    circle: Circle,
    /// Pages in a row that brought nothing new.
    stale: u32,
    /// Pages in all that came again.
    came_again: u32,
    /// How many items the list grew by, as far as they did not push others on yet.
    grown: u64,
    /// Whether the last page was shorter than asked for, so that the list may have ended with it.
    was_short: bool,
    /// How far it had come when it went back.
    before_going_back: u64,
    /// Why it can't go on after the page that was handed out last.
    failure: Option<Error>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    First,
    Offset(u64),
    Marker(String),
}

impl Walk {
    pub(super) fn new(request: Request, facts: &'static Paging, by_item: bool) -> Self {
        let number = |name: &str| request.query_text(name).and_then(|text| text.parse::<u64>().ok());
        let size = facts.limit.map_or(0, |(name, default)| number(name).unwrap_or(default));
        let next = match facts.scheme {
            Scheme::Offset { parameter, .. } => Place::Offset(number(parameter).unwrap_or(0)),
            Scheme::Marker { .. } | Scheme::Whole => Place::First,
        };
        Walk {
            request,
            facts,
            by_item,
            next: Some(next),
            size,
            read: 0,
            pages: 0,
            total: None,
            identified: false,
            window: Window::default(),
            circle: Circle::default(),
            stale: 0,
            came_again: 0,
            grown: 0,
            was_short: false,
            before_going_back: 0,
            failure: None,
        }
    }

    pub(super) fn facts(&self) -> &'static Paging {
        self.facts
    }

    pub(super) fn operation(&self) -> &'static str {
        self.request.operation().id
    }

    /// Nothing comes any more.
    pub(super) fn end(&mut self) {
        self.next = None;
    }

    /// Why there is no next page, if it isn't for the end of the list.
    pub(super) fn failure(&mut self) -> Option<Error> {
        self.failure.take()
    }

    /// The request of the next page; `None` at the end.
    pub(super) fn request(&self) -> Option<Request> {
        let place = self.next.as_ref()?;
        let mut request = self.request.clone();
        // said in so many words, since "shorter than asked for" needs it
        if let Some((limit, _)) = self.facts.limit {
            request.put_query(limit, self.size.to_string());
        }
        match (place, self.facts.scheme) {
            (Place::Offset(offset), Scheme::Offset { parameter, .. }) => {
                request.put_query(parameter, offset.to_string());
            }
            (Place::Marker(marker), Scheme::Marker { parameter, .. }) => {
                request.put_query(parameter, marker.clone());
            }
            _ => {}
        }
        Some(request)
    }

    /// Takes note of the page that was asked for, and moves on.
    pub(super) fn took(&mut self, page: &Page) -> Result<Turn, Error> {
        let Some(place) = self.next.take() else { return Ok(Turn::Skip) };
        let before = std::mem::replace(&mut self.total, page.total);
        if let (Some(before), Some(now)) = (before, page.total) {
            self.grown = self.grown.saturating_add(now.saturating_sub(before));
        }
        let first = self.pages == 0;
        self.pages += 1;
        let at = match place {
            Place::Offset(at) => at,
            _ => self.read,
        };
        let going_over = at < self.before_going_back;
        if page.received > 0 {
            self.identified = page.identified;
        }
        if self.slipped(page, before, at) {
            return Ok(Turn::Skip);
        }
        if page.received == 0 {
            self.after_nothing(page, &place);
            return Ok(if first { Turn::Out(Vec::new()) } else { Turn::Skip });
        }
        let keep = self.keep(page);
        let came_again = !going_over && self.circle.closes(page.fingerprint());
        let nothing_new = page.identified && self.by_item && !keep.contains(&true);
        if came_again || (nothing_new && !going_over) {
            self.after_the_same(page, &place, at)?;
            return Ok(Turn::Skip);
        }
        match keep.contains(&true) {
            true => self.stale = 0,
            false => self.stale += 1,
        }
        self.read += keep.iter().filter(|keep| **keep).count() as u64;
        match self.after(page, &place, at) {
            Ok(next) => self.next = next,
            // after the items before it
            Err(error) => self.failure = Some(error),
        }
        Ok(Turn::Out(keep))
    }

    /// Which items are new.
    fn keep(&mut self, page: &Page) -> Vec<bool> {
        // things without ids may well be equal
        if !(self.by_item && page.identified) {
            return vec![true; page.keys.len()];
        }
        page.keys.iter().map(|key| self.window.is_new(*key)).collect()
    }

    /// Items before this page were deleted since the last one, so that those behind moved up past it: goes back by as many.
    fn slipped(&mut self, page: &Page, before: Option<u64>, at: u64) -> bool {
        let by_offset = matches!(self.facts.scheme, Scheme::Offset { .. });
        // not for ever: a count that lies must not lead back and forth
        if !(by_offset && self.by_item && self.identified && self.stale < MOST_STALE) {
            return false;
        }
        match (before, page.total) {
            (Some(before), Some(now)) if now < before => {
                self.stale += 1;
                self.before_going_back = self.before_going_back.max(at);
                self.next = Some(Place::Offset(at.saturating_sub(before - now)));
                true
            }
            _ => false,
        }
    }

    fn after(&mut self, page: &Page, place: &Place, at: u64) -> Result<Option<Place>, Error> {
        match self.facts.scheme {
            Scheme::Whole => Ok(None),
            Scheme::Offset { most, .. } => {
                let next = at + page.received;
                // a full page may be the last, whatever the count says: it costs a request to know
                self.was_short = page.received < self.size;
                if self.was_short && page.total.is_none_or(|total| next >= total) {
                    return Ok(None);
                }
                if next <= most {
                    return Ok(Some(Place::Offset(next)));
                }
                match page.total {
                    Some(total) if total <= next => Ok(None),
                    _ => Err(PagingError::too_deep(self.operation(), self.read, most).into()),
                }
            }
            Scheme::Marker { .. } => match (&page.next, place) {
                (Some(next), Place::Marker(now)) if next == now => self.came_round(at).map(|()| None),
                (next, _) => Ok(next.clone().map(Place::Marker)),
            },
        }
    }

    /// After an empty page: the end, but where markers lead on past it.
    fn after_nothing(&mut self, page: &Page, place: &Place) {
        let more = page.total.is_some_and(|total| self.read < total);
        self.stale += 1;
        if let Some(next) = page.next.clone().map(Place::Marker)
            && more
            && next != *place
            && self.stale <= MOST_STALE
        {
            self.next = Some(next);
        }
    }

    /// After a page that came before.
    fn after_the_same(&mut self, page: &Page, place: &Place, at: u64) -> Result<(), Error> {
        self.stale += 1;
        self.came_again += 1;
        // without ids there is no telling whether anything new comes between
        let times = if self.by_item && self.identified { self.stale } else { self.came_again };
        // what was there moved on, because as much was added before it
        if self.grown > 0 && times <= MOST_STALE {
            self.grown = self.grown.saturating_sub(page.received);
            self.next = self.after(page, place, at)?;
            return Ok(());
        }
        self.came_round(at)
    }

    /// The service gives the same again. That is an end if all was read, or if the page before could have been the last.
    fn came_round(&self, at: u64) -> Result<(), Error> {
        let complete = self.total.is_some_and(|total| at.min(self.read) >= total);
        if complete || self.was_short {
            return Ok(());
        }
        Err(PagingError::repeats(self.operation(), self.read).into())
    }
}
