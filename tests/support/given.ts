/** The example is written with the same builders: one way to put a world in place. */
export { given, type Consortium, type Organisation, type Person } from '#server/example/given';
