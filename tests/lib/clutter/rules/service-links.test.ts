import { serviceLinks } from '../../../../lib/clutter/rules/service-links.ts';
import { testRule } from '../test-rule.ts';

testRule(serviceLinks, {
  hides: [
    '<section><h3>Neu bei Hafen Jobs</h3><div><a href="https://jobs.news.example/1">Kapitän auf der Fähre nach Norden</a></div><div><a href="https://jobs.news.example/2">Koch auf der Fähre nach Süden</a></div></section>',
    '<div><span>A bolt ajánlatai</span><a href="https://shop.news.example/rope">A hajós kötele, harminc méter</a><br><a href="https://shop.news.example/cup">A hajós bögréje, kék és fehér</a></div>',
  ],
  keeps: [
    '<section><h3>Neu bei Hafen Jobs</h3><div><a href="https://jobs.news.example/1">Kapitän auf der Fähre nach Norden</a></div></section>',
    '<section><div><a href="https://jobs.other-paper.example2/1">Kapitän auf der Fähre nach Norden</a></div><div><a href="https://jobs.other-paper.example2/2">Koch auf der Fähre nach Süden</a></div></section>',
    '<div><p><a href="https://jobs.news.example/all">All jobs</a></p><p><a href="https://jobs.news.example/new">New jobs</a></p><p><a href="https://jobs.news.example/help">Help</a></p></div>',
  ],
});
