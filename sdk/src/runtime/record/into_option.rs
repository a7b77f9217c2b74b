//! What an optional setter takes.

/// A value of `T`, or an `Option` of one: what setters of optional values take.
///
/// Anything that converts into `T` will do, and an `Option` of it, where `None` takes back what was set
/// before. `Form` tells the two apart and is always inferred.
///
/// ```
/// # use eihealth::IntoOption;
/// fn text<Form>(value: impl IntoOption<String, Form>) -> Option<String> {
///     value.into_option()
/// }
/// let none: Option<&str> = None;
/// assert_eq!(text("a"), text(Some("a")));
/// assert_eq!(text('a'), text(Some(String::from("a"))));
/// assert_eq!(text(none), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{T}` and no `Option` of one",
    note = "`None` alone needs its type here: `None::<{T}>`"
)]
pub trait IntoOption<T, Form> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// An array of `T`, or an `Option` of one: what setters of optional arrays take.
///
/// ```
/// # use eihealth::IntoOptionalList;
/// fn texts<Form>(value: impl IntoOptionalList<String, Form>) -> Option<Vec<String>> {
///     value.into_optional_list()
/// }
/// assert_eq!(texts(["a"]), texts(Some(vec!["a"])));
/// assert_eq!(texts(None::<Vec<String>>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no array of `{T}` and no `Option` of one",
    note = "`None` alone needs its type here: `None::<Vec<{T}>>`"
)]
pub trait IntoOptionalList<T, Form> {
    /// The items, if there is an array.
    fn into_optional_list(self) -> Option<Vec<T>>;
}

/// The form of what is there.
#[derive(Debug)]
pub struct Given;

/// The form of what may be there.
#[derive(Debug)]
pub struct Perhaps;

impl<T, U: Into<T>> IntoOption<T, Given> for U {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOption<T, Perhaps> for Option<U> {
    #[inline]
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoOptionalList<T, Given> for I {
    #[inline]
    fn into_optional_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoOptionalList<T, Perhaps> for Option<I> {
    #[inline]
    fn into_optional_list(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().map(Into::into).collect())
    }
}
