//! The twin in Yew. Line by line the same as `bench/react/app.jsx`.

use crate::browser;
use crate::model::Claim;
use std::rc::Rc;
use yew::prelude::*;

/// What the page is made from.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// All claims.
    pub claims: Rc<Vec<Claim>>,
    /// The page to begin with.
    pub path: String,
}

/// The whole page: the list with its filter, or one claim.
#[component]
pub fn App(props: &AppProps) -> Html {
    let here = use_state(|| props.path.clone());
    let level = use_state(String::new);
    let moved = here.setter();
    use_effect_with((), move |()| browser::listen(move |path| moved.set(path)));
    let follow = {
        let here = here.setter();
        Callback::from(move |(event, to): (MouseEvent, String)| {
            event.prevent_default();
            browser::push(&to);
            here.set(to);
        })
    };
    let claim = props.claims.iter().find(|claim| address(claim) == *here);
    let home = follow.reform(|event| (event, "/".to_owned()));
    html! {
        <div class="page">
            <header><a href="/" onclick={home}>{ "All claims" }</a></header>
            <main>
                if let Some(claim) = claim {
                    <One claim={claim.clone()} />
                } else {
                    <List claims={&props.claims} {level} {follow} />
                }
            </main>
        </div>
    }
}

fn address(claim: &Claim) -> String {
    format!("/claims/{}/", claim.id)
}

#[derive(PartialEq, Properties)]
struct ListProps {
    claims: Rc<Vec<Claim>>,
    level: UseStateHandle<String>,
    follow: Callback<(MouseEvent, String)>,
}

#[component]
fn List(ListProps { claims, level, follow }: &ListProps) -> Html {
    let mut levels = vec![String::new()];
    for claim in claims.iter() {
        if !levels.contains(&claim.level) {
            levels.push(claim.level.clone());
        }
    }
    let shown: Vec<&Claim> = claims.iter().filter(|claim| level.is_empty() || claim.level == **level).collect();
    let button = |one: &String| {
        let (setter, to) = (level.setter(), one.clone());
        let onclick = move |_: MouseEvent| setter.set(to.clone());
        let pressed = if *one == **level { "true" } else { "false" };
        let name = if one.is_empty() { "All".to_owned() } else { one.clone() };
        html! { <button key={one.clone()} type="button" aria-pressed={pressed} {onclick}>{ name }</button> }
    };
    let item = |claim: &&Claim| {
        let to = address(claim);
        let onclick = follow.reform(move |event| (event, to.clone()));
        html! {
            <li key={claim.id.clone()}>
                <a href={address(claim)} {onclick}>
                    <b>{ claim.name.clone() }</b>
                    <span>{ claim.level.clone() }</span>
                    <span>{ claim.answer.clone() }</span>
                </a>
            </li>
        }
    };
    html! {
        <div>
            <h1>{ "Claims" }</h1>
            <div role="group" aria-label="Filter" class="filter">{ for levels.iter().map(button) }</div>
            <p class="count">{ format!("{} shown", shown.len()) }</p>
            <ol class="list">{ for shown.iter().map(item) }</ol>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OneProps {
    claim: Claim,
}

#[component]
fn One(OneProps { claim }: &OneProps) -> Html {
    html! {
        <article>
            <h1>{ claim.name.clone() }</h1>
            <p>{ claim.statement.clone() }</p>
            <p>{ claim.answer.clone() }</p>
            <h2>{ "Said" }</h2>
            { for claim.quotes.iter().map(|quote| html! {
                <blockquote><p>{ quote.text.clone() }</p><cite>{ quote.source.clone() }</cite></blockquote>
            }) }
            <h2>{ "Shown" }</h2>
            <ul>{ for claim.studies.iter().map(|study| html! { <li>{ study.clone() }</li> }) }</ul>
        </article>
    }
}
