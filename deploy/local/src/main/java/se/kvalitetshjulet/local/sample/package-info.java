/** The sample municipality, Exempelstads kommun: its units, its decisions, and how they are brought in through the public APIs. */
package se.kvalitetshjulet.local.sample;
