// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { BuiltManifest } from '../../scripts/checks/built-files.ts';
import { bundleFaults } from '../../scripts/checks/bundle.ts';
import { lintFaults } from '../../scripts/checks/firefox-lint.ts';
import { looseVersions } from '../../scripts/checks/dependencies.ts';
import { lockFileFaults, setupFaults } from '../../scripts/checks/lock-file.ts';
import { manifestFaults } from '../../scripts/checks/manifest.ts';
import { differences, LARGEST_PACKAGE, sizeFaults } from '../../scripts/checks/packages.ts';
import { untoldPermissions } from '../../scripts/checks/permissions-told.ts';
import { longFiles, tallyOf } from '../../scripts/tools/vitest.ts';

const ICONS = {
  '16': 'icon/16.png',
  '32': 'icon/32.png',
  '48': 'icon/48.png',
  '128': 'icon/128.png',
};
const PATHS = [...Object.values(ICONS), 'watch-page.js'];
const SCRIPT = {
  matches: ['http://*/*', 'https://*/*'],
  js: ['watch-page.js'],
  run_at: 'document_start',
};
const GOOD = {
  permissions: ['activeTab', 'storage'],
  action: { default_title: '__MSG_actionTitle__' },
  host_permissions: ['https://*/*'],
  content_scripts: [SCRIPT],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https:; " +
      "font-src 'self'; connect-src 'self' http: https:; frame-src 'none'; object-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types dompurify",
  },
  icons: ICONS,
} satisfies BuiltManifest;

describe('the check of the manifest', () => {
  it('finds nothing in a good one', () => {
    expect(manifestFaults(GOOD, PATHS, 'chrome')).toEqual([]);
  });

  it.each<[string, BuiltManifest]>([
    ['a new permission', { ...GOOD, permissions: ['tabs'] }],
    ['a new optional permission', { ...GOOD, optional_permissions: ['history'] }],
    ['all addresses', { ...GOOD, host_permissions: ['<all_urls>'] }],
    [
      'a laxer policy',
      { ...GOOD, content_security_policy: { extension_pages: "script-src 'self'" } },
    ],
    ['no policy', { ...GOOD, content_security_policy: {} }],
    [
      'a policy of sandboxed pages',
      {
        ...GOOD,
        content_security_policy: { ...GOOD.content_security_policy, sandbox: "script-src 'self'" },
      } as BuiltManifest,
    ],
    [
      'hosts that it may ask for',
      { ...GOOD, optional_host_permissions: ['ftp://*/*'] } as BuiltManifest,
    ],
    ['pages in a sandbox', { ...GOOD, sandbox: { pages: ['a.html'] } } as BuiltManifest],
    ['a script in every frame', { ...GOOD, content_scripts: [{ ...SCRIPT, all_frames: true }] }],
    [
      'a script in the world of pages',
      { ...GOOD, content_scripts: [{ ...SCRIPT, world: 'MAIN' }] },
    ],
    [
      'a script in other pages',
      { ...GOOD, content_scripts: [{ ...SCRIPT, matches: ['<all_urls>'] }] },
    ],
    ['files that pages see', { ...GOOD, web_accessible_resources: [{ resources: ['a.js'] }] }],
    ['a door for pages', { ...GOOD, externally_connectable: {} }],
    ['a size of icon that is missing', { ...GOOD, icons: { '16': 'icon/16.png' } }],
    ['a name that cannot be translated', { ...GOOD, action: { default_title: 'Read' } }],
    ['a script that is missing', { ...GOOD, content_scripts: [{ ...SCRIPT, js: ['gone.js'] }] }],
  ])('finds %s', (_what, manifest) => {
    expect(manifestFaults(manifest, PATHS, 'chrome')).toHaveLength(
      'icons' in manifest && manifest.icons !== ICONS ? 3 : 1,
    );
  });

  it('asks a build for Firefox what data it collects', () => {
    expect(manifestFaults(GOOD, PATHS, 'firefox')).toHaveLength(1);
    const gecko = { data_collection_permissions: { required: ['none'] } };
    const honest = { ...GOOD, browser_specific_settings: { gecko } };
    expect(manifestFaults(honest, PATHS, 'firefox')).toEqual([]);
  });
});

describe('the check of the bundle', () => {
  it.each([
    'eval("1")',
    'x = new Function("return 1")',
    'x = Function("return 1")',
    'importScripts("a.js")',
    'postMessage({type: id + ":content-script-started"})',
    'fetch("https://collect.example/a")',
    'connect("ws", "localhost:3000")',
    '//# sourceMappingURL=a.js.map',
  ])('finds %s', (code) => {
    expect(bundleFaults([{ path: 'a.js', text: code }])).toHaveLength(1);
  });

  it.each([
    'a={says:/a/u}',
    'a={says:RegExp("a")}',
    'Error("only be loaded in a browser extension")',
    'let größe = 1',
  ])('finds what costs in a script for pages, and leaves others theirs: %s', (text) => {
    expect(bundleFaults([{ path: 'tidy-page.js', text }])).toHaveLength(1);
    expect(bundleFaults([{ path: 'chunks/options.js', text }])).toEqual([]);
  });

  it.each([
    'retrieval(1); x.eval_; medieval("a")',
    'isFunction(x); typeof x == "function"',
    'page: (found) => `https://www.youtube.com/watch?v=${found[1]}`',
    'createElementNS("http://www.w3.org/2000/svg", "svg")',
    'const http = /^https?:\\/\\//',
  ])('lets pass %s', (code) => {
    expect(bundleFaults([{ path: 'a.js', text: code }])).toEqual([]);
  });
});

describe('the checks of the packages', () => {
  const [one, other] = [Buffer.from('one'), Buffer.from('other')];

  it('find the package that is another when built again', () => {
    expect(differences(['/a.zip', '/b.zip'], [one, other], [one, other])).toEqual([]);
    expect(differences(['/a.zip', '/b.zip'], [one, other], [one, one])).toEqual([
      'b.zip is not the same when it is built again',
    ]);
    expect(differences(['/a.zip'], [one], [])).toHaveLength(1);
  });

  it('find a package that is too large', () => {
    expect(sizeFaults('/a.zip', LARGEST_PACKAGE * 1_000_000)).toEqual([]);
    expect(sizeFaults('/a.zip', LARGEST_PACKAGE * 1_000_000 + 1)).toHaveLength(1);
  });
});

describe('the check of what is said of permissions', () => {
  const told =
    '# Why\n\n## Keeps settings (`storage`)\n\n## Your pages (`http://*/*`, `https://*/*`)\n';

  it('finds what is asked for without a word, and what is explained for nothing', () => {
    const asked = { permissions: ['storage'], host_permissions: ['http://*/*', 'https://*/*'] };
    expect(untoldPermissions(told, [asked])).toEqual([]);
    expect(untoldPermissions(told, [asked, { permissions: ['tabs'] }])).toHaveLength(1);
    expect(untoldPermissions(told, [{ ...asked, permissions: [] }])).toHaveLength(1);
    expect(untoldPermissions('Says `storage` in passing.', [asked])).toHaveLength(3);
  });
});

describe('the check of the lock file', () => {
  it('finds a package that is tied to a host', () => {
    const packages = {
      '': {},
      'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
      'node_modules/b': {},
    };
    expect(lockFileFaults({ packages })).toHaveLength(1);
    expect(lockFileFaults({ packages: { '': {} } })).toEqual([]);
  });

  it('finds a package that ships and runs a script where it is installed', () => {
    const packages = {
      '': { hasInstallScript: true },
      'node_modules/a': { hasInstallScript: true, dev: true },
      'node_modules/b': {},
    };
    expect(setupFaults({ packages })).toEqual([]);
    const shipped = { ...packages, 'node_modules/a': { hasInstallScript: true } };
    expect(setupFaults({ packages: shipped })).toEqual([
      'node_modules/a runs a script to be installed',
    ]);
  });
});

describe('the check of the dependencies', () => {
  it('finds a version that is not pinned', () => {
    const all = {
      dependencies: { a: '1.2.3', b: '0.1.0-beta.2' },
      devDependencies: { c: '4.0.0' },
    };
    expect(looseVersions(all)).toEqual([]);
    for (const loose of [
      '^1.2.3',
      '~1.2.3',
      '1.2',
      '*',
      'latest',
      '>=1.2.3',
      'https://a.example/a.tgz',
    ])
      expect(looseVersions({ ...all, dependencies: { a: loose } })).toHaveLength(1);
    expect(looseVersions({ ...all, devDependencies: { c: 'x' } })).toHaveLength(1);
  });
});

describe("the reading of Mozilla's linter", () => {
  const message = { code: 'A', message: 'b', file: 'c.js', line: 1 };

  it('counts errors and warnings that nothing explains', () => {
    expect(lintFaults({ errors: [], warnings: [] })).toEqual([]);
    expect(lintFaults({ errors: [message], warnings: [] })).toHaveLength(1);
    expect(lintFaults({ errors: [], warnings: [message] })).toHaveLength(1);
  });

  it('lets pass what a library causes, as often as it does and where it does', () => {
    const warning = { ...message, code: 'UNSAFE_VAR_ASSIGNMENT', file: 'read-page.js' };
    const warnings = [warning, warning, warning];
    expect(lintFaults({ errors: [], warnings })).toEqual([]);
    expect(lintFaults({ errors: [], warnings: [...warnings, warning] })).toHaveLength(1);
    expect(lintFaults({ errors: [], warnings: [{ ...warning, file: 'a.js' }] })).toHaveLength(1);
  });
});

describe('the sum of a test run', () => {
  const none = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

  it('counts passed and failed tests', () => {
    expect(tallyOf({ ...none, testResults: [] })).toEqual({ passed: 3, failed: 0 });
    expect(tallyOf({ ...none, numFailedTests: 2, testResults: [] }).failed).toBe(2);
  });

  it('counts as failed what was skipped and what could not be loaded', () => {
    expect(tallyOf({ ...none, numPendingTests: 1, testResults: [] }).failed).toBe(1);
    expect(tallyOf({ ...none, numTodoTests: 1, testResults: [] }).failed).toBe(1);
    const broken = { name: 'a', startTime: 0, endTime: 1, status: 'failed', assertionResults: [] };
    expect(tallyOf({ ...none, testResults: [broken] }).failed).toBe(1);
  });

  it('names the files that take long', () => {
    const file = (name: string, endTime: number) => ({
      name,
      startTime: 0,
      endTime,
      status: 'passed',
      assertionResults: [],
    });
    const testResults = [file('/a/short.test.ts', 20_000), file('/a/long.test.ts', 20_600)];
    expect(longFiles({ testResults })).toEqual(['21 s  long.test.ts']);
  });
});
