//! What the page says that reads a text for its claims, once its script has read one (`crates/site/src/scan.js`).

/// The words by the names under which the script asks for them. `{}` stands for a number, or for words of the text.
pub const TOLD: &[(&str, &str)] = &[
    ("none", "We found no claim about a treatment in this text that we know."),
    (
        "unnamed",
        "This text never names a treatment that we cover, so we do not read it as about one. Below are claims that share words with it.",
    ),
    ("one", "1 claim in this text"),
    ("many", "{} claims in this text"),
    ("above", "{} said more firmly than the evidence allows"),
    ("denied", "{} denied"),
    ("uncovered", "{} that we have not covered"),
    ("silent", "We found no claim on:"),
    ("text", "What was found, underlined"),
    ("flat", "Said flatly: nothing softens it."),
    ("weak", "Softened a little, by “{}”."),
    ("strong", "Softened, by “{}”."),
    ("denies", "The text denies this."),
    ("absolute", "Allows no exception: “{}”."),
    ("appeal", "Leans on something that nobody can look up from here: “{}”."),
    ("step", "1 step above its evidence"),
    ("steps", "{} steps above its evidence"),
    ("within", "No firmer than its evidence"),
    ("shown", "How sure anyone can be:"),
    ("ours", "Our grading says: {}."),
    ("fair", "Fairer would be:"),
    ("assumed", "Fairer, as you assume:"),
    ("new", "A claim that we have not covered. That says nothing about whether it is true."),
];
