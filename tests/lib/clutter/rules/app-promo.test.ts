import { appPromo } from '../../../../lib/clutter/rules/app-promo.ts';
import { testRule } from '../test-rule.ts';

testRule(appPromo, {
  hides: [
    '<p><a href="/apps">CLICK HERE TO GET THE COASTLINE NEWS APP</a></p>',
    '<div><a href="/app">Laden Sie unsere App herunter</a></div>',
    '<div><strong>Get our mobile app</strong><button>Install</button></div>',
  ],
  keeps: [
    '<p>Download the app</p>',
    '<p>Officials said people could <a href="/x">download the council app</a> and report a hole in the road.</p>',
  ],
});
