// The browser's entry: takes over the page that is already there.
import { hydrateRoot } from 'react-dom/client';
import claims from 'twin-data';
import { App } from './app.jsx';

hydrateRoot(document.getElementById('app'), <App claims={claims} path={location.pathname} />);
