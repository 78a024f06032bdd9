//! Putting lists in order, by whole numbers only: one sort in the browser's code instead of one for each
//! kind of list, which would weigh some five kilobytes apiece.

/// A list by a key, smallest first; what has the same key keeps its order.
pub fn by<T>(list: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    let order = positions(list.iter().map(key).collect());
    let mut slots: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| slots[at].take()).collect()
}

#[inline(never)]
fn positions(keys: Vec<u64>) -> Vec<usize> {
    let mut keyed: Vec<(u64, usize)> = keys.into_iter().zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::by;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(by(vec!["bb", "a", "cc", "d", ""], |word| word.len() as u64), ["", "a", "d", "bb", "cc"]);
        assert!(by(Vec::<u8>::new(), |&n| u64::from(n)).is_empty());
    }
}
