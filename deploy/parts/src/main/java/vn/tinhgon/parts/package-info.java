/**
 * PostgreSQL, Kafka, Keycloak and a mail sink without containers: the real ones, for tests and the
 * local run. {@link vn.tinhgon.parts.Parts} starts them in this JVM's care; {@link
 * vn.tinhgon.parts.PartsClient} reaches those of tests.
 */
package vn.tinhgon.parts;
