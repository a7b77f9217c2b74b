//! What is fixed about a list: `x-paging` of the specification.

/// How a list is read to its end.
#[derive(Debug)]
pub(crate) struct Paging {
    /// Field of the answer with the items.
    pub(crate) items: &'static str,
    /// Field of an item with its id; items without one are told apart by all that they hold.
    pub(crate) id: Option<&'static str>,
    /// Field of the answer with the number of all items.
    pub(crate) total: Option<&'static str>,
    /// Parameter with the size of a page, and the size unless it is set.
    pub(crate) limit: Option<(&'static str, u64)>,
    pub(crate) scheme: Scheme,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scheme {
    /// By the number of items before it, in this parameter, which takes no more than `most`.
    Offset { parameter: &'static str, most: u64 },
    /// By a text that the page before gives in the field `next`.
    Marker { parameter: &'static str, next: &'static str },
    /// Not at all.
    Whole,
}

impl Paging {
    pub(crate) const fn new(items: &'static str, scheme: Scheme) -> Self {
        Paging { items, id: None, total: None, limit: None, scheme }
    }

    pub(crate) const fn id(mut self, field: &'static str) -> Self {
        self.id = Some(field);
        self
    }

    pub(crate) const fn total(mut self, field: &'static str) -> Self {
        self.total = Some(field);
        self
    }

    pub(crate) const fn limit(mut self, parameter: &'static str, default: u64) -> Self {
        self.limit = Some((parameter, default));
        self
    }
}
