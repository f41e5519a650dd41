/** "co" of "bbc.co.uk", "com" of "abc.com.au": a second label this short before a country's is no site's name. */
const SHORT_LABEL = 3;
const COUNTRY_LABEL = 2;

/**
 * The names under which a filter may know a host: itself, the hosts above it, and each of them with
 * `*` for what stands behind the site's own name.
 */
export function namesOfHost(host: string): readonly string[] {
  const labels = host.toLowerCase().split('.');
  const count = labels.length;
  const ends = [count - 1];
  const [second = '', last = ''] = labels.slice(-2);
  if (last.length === COUNTRY_LABEL && second.length <= SHORT_LABEL) ends.push(count - 2);
  const names: string[] = [];
  for (let from = 0; from < Math.max(1, count - 1); from++) {
    names.push(labels.slice(from).join('.'));
    for (const end of ends) if (end > from) names.push(`${labels.slice(from, end).join('.')}.*`);
  }
  return names;
}
