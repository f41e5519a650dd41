/** One cosmetic line of a list, taken apart. */
export interface FilterLine {
  readonly hosts: readonly string[];
  /** Hosts on which it does not hold. */
  readonly notHosts: readonly string[];
  readonly isException: boolean;
  readonly selector: string;
}

/** What a list says of a whole site: nothing is hidden there, or no filter for all sites is. */
export interface SiteLine {
  readonly hosts: readonly string[];
  readonly flag: '!all' | '!generic' | '!site';
}

const COSMETIC = /^(.*?)#(@?)\??#(?!\+js)(.+)$/;
const MODIFIERS = /^\[\$([^\]]*)\](.*)$/;
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*(?:\.\*)?$/u;
const SITE_FLAGS: Readonly<Record<string, SiteLine['flag']>> = {
  document: '!all',
  elemhide: '!all',
  ehide: '!all',
  generichide: '!generic',
  ghide: '!generic',
  specifichide: '!site',
  shide: '!site',
};

/** Reads a cosmetic filter. @returns null for other lines, and for what only a script could do */
export function readFilterLine(line: string): FilterLine | null {
  const [, before = '', at, selector = ''] = COSMETIC.exec(line) ?? [];
  if (at === undefined || line.startsWith('!')) return null;
  const target = targetOf(before);
  if (target === null) return null;
  const named = target.hosts.filter((host) => !host.startsWith('~'));
  const hosts = named.flatMap(hostName);
  // A filter for sites of which none is a plain name must not become one for all sites.
  if (named.length > 0 && hosts.length === 0) return null;
  const notHosts = target.hosts.filter((host) => host.startsWith('~'));
  return {
    hosts,
    notHosts: notHosts.flatMap((host) => hostName(host.slice(1))),
    isException: at === '@',
    selector: selector.trim() + target.condition,
  };
}

/** The hosts before `##`, and the part of the address that `[$path=…]` asks for, as a selector. */
function targetOf(before: string): { hosts: readonly string[]; condition: string } | null {
  const [, modifiers, rest = before] = MODIFIERS.exec(before) ?? [];
  const hosts = rest === '' ? [] : rest.split(',');
  let condition = '';
  for (const modifier of modifiers?.split(',') ?? []) {
    const [name, value = ''] = modifier.split(/=(.*)/s);
    if (name === 'path') condition = `:matches-path(${value})`;
    else if (name === 'domain') hosts.push(...value.split('|'));
    else return null;
  }
  return { hosts, condition };
}

function hostName(host: string): string[] {
  const name = host.trim().toLowerCase().replace(/^\*\./, '');
  return HOST.test(name) ? [name] : [];
}

/** Reads an exception for whole sites. @returns null for other lines */
export function readSiteLine(line: string): SiteLine | null {
  const [, pattern, options = ''] = /^@@([^$]*)\$(.*)$/.exec(line) ?? [];
  const names = options.split(',');
  if (pattern === undefined || names.includes('badfilter')) return null;
  const flag = names.flatMap((name) => SITE_FLAGS[name] ?? [])[0];
  if (flag === undefined) return null;
  const domains = names.flatMap((name) => /^domain=(.*)/.exec(name)?.[1]?.split('|') ?? []);
  const host = /^\|\|([^/^]+)\^?$/.exec(pattern)?.[1];
  const hosts = host === undefined ? domains : [host];
  return hosts.length > 0 ? { hosts: hosts.flatMap(hostName), flag } : null;
}
