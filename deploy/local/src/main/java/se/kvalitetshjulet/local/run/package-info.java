/** Starts, watches and ends the whole on one machine: what {@code ./run} does, and what tests of the whole use. */
package se.kvalitetshjulet.local.run;
