/**
 * An address as two of them are compared: one is as a page or a file writes it, the other as it came over
 * the network. Browsers leave out fragment, name and password, may ask encrypted instead of plainly, and
 * what is coded with `%` is the same coded or not.
 */
export function plainAddress(address: string): string {
  const bare = address.replace(/#.*$/s, '').replace(/^https?:\/\/(?:[^/?]*@)?/i, '');
  const [host = ''] = /^[^/?]*/.exec(bare) ?? [];
  const path = bare.slice(host.length).replace(/^$/, '/');
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return hostIn(address) + decoded;
}

/** The host of an address on the web, with its port where that is none of the usual. */
export function hostIn(address: string): string {
  const [, host = ''] = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(address) ?? [];
  return host.toLowerCase().replace(/:(?:80|443)?$/, '');
}
