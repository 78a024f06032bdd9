// The twin in React. Line by line the same as ../yew/src/app.rs.
import { useEffect, useState } from 'react';

/** The whole page: the list with its filter, or one claim. */
export function App({ claims, path }) {
  const [here, setHere] = useState(path);
  const [level, setLevel] = useState('');
  useEffect(() => {
    const moved = () => setHere(location.pathname);
    addEventListener('popstate', moved);
    document.documentElement.setAttribute('data-ready', '');
    return () => removeEventListener('popstate', moved);
  }, []);
  const follow = (to) => (event) => {
    event.preventDefault();
    history.pushState(null, '', to);
    scrollTo(0, 0);
    setHere(to);
  };
  const claim = claims.find((claim) => address(claim) === here);
  return (
    <div className="page">
      <header><a href="/" onClick={follow('/')}>All claims</a></header>
      <main>
        {claim ? <Claim claim={claim} /> : <List claims={claims} level={level} setLevel={setLevel} follow={follow} />}
      </main>
    </div>
  );
}

function address(claim) {
  return `/claims/${claim.id}/`;
}

function List({ claims, level, setLevel, follow }) {
  const levels = ['', ...new Set(claims.map((claim) => claim.level))];
  const shown = claims.filter((claim) => level === '' || claim.level === level);
  return (
    <div>
      <h1>Claims</h1>
      <div role="group" aria-label="Filter" className="filter">
        {levels.map((one) => (
          <button key={one} type="button" aria-pressed={one === level ? 'true' : 'false'} onClick={() => setLevel(one)}>
            {one === '' ? 'All' : one}
          </button>
        ))}
      </div>
      <p className="count">{`${shown.length} shown`}</p>
      <ol className="list">
        {shown.map((claim) => (
          <li key={claim.id}>
            <a href={address(claim)} onClick={follow(address(claim))}>
              <b>{claim.name}</b>
              <span>{claim.level}</span>
              <span>{claim.answer}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Claim({ claim }) {
  return (
    <article>
      <h1>{claim.name}</h1>
      <p>{claim.statement}</p>
      <p>{claim.answer}</p>
      <h2>Said</h2>
      {claim.quotes.map((quote, at) => (
        <blockquote key={at}><p>{quote.text}</p><cite>{quote.source}</cite></blockquote>
      ))}
      <h2>Shown</h2>
      <ul>{claim.studies.map((study, at) => <li key={at}>{study}</li>)}</ul>
    </article>
  );
}
