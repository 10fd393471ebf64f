const settings = /^(PG|LC_|LD_|DYLD_|LANG|TZ)/;

/** The environment for PostgreSQL's programs: what someone set for another PostgreSQL must not steer this one. */
export function postgresEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
