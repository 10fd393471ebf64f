const MOST_CHARACTERS = 2000;
const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/**
 * The address that a link in a text may lead to: a web page or a mail address, in full. Null for everything else:
 * other schemes, paths, addresses with a name and password in front (they make one site look like another).
 */
export function linkAddress(address: string): string | null {
  if (address.length > MOST_CHARACTERS || /[\s\p{Cc}]/u.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return MAIL.test(url.pathname) ? address : null;
  if (!/^https?:\/\//i.test(address) || !url.hostname || url.username || url.password) return null;
  return address;
}

/** As `linkAddress`, for what a person types: `gemeente.nl` and `naam@gemeente.nl` are enough. */
export function typedAddress(typed: string): string | null {
  const address = typed.trim();
  if (MAIL.test(address)) return linkAddress(`mailto:${address}`);
  return linkAddress(DOMAIN.test(address) ? `https://${address}` : address);
}
