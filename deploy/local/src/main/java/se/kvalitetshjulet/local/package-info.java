/** The real parts everything else runs on, on one machine: PostgreSQL, Kafka and an identity provider. */
package se.kvalitetshjulet.local;
