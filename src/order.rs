//! Putting short lists in order. The library's own sort would weigh some five kilobytes in the browser's
//! code for each kind of list; lists on a page are short, and for those this is as quick.

/// A list by a key, smallest first; what has the same key keeps its order.
pub fn by<T>(mut list: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at]) < key(&list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
    list
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
