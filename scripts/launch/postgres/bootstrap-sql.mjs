/**
 * The portal's two login roles and its database. The owner migrates: it makes tables, policies and further
 * roles. The application's role owns nothing and gets every right from a migration.
 */
export const bootstrapSql = (passwords) =>
  [
    `create role gelijkspraak_owner login createrole password '${passwords.gelijkspraak_owner}'`,
    `create role gelijkspraak_app login password '${passwords.gelijkspraak_app}'`,
    `create database gelijkspraak owner gelijkspraak_owner`,
  ]
    .map((statement) => `${statement};\n\n`)
    .join('');
