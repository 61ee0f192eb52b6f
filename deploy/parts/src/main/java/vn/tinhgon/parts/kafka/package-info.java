/**
 * A Kafka broker in a JVM of its own, so that it can be stopped, killed and restarted on its data.
 */
package vn.tinhgon.parts.kafka;
