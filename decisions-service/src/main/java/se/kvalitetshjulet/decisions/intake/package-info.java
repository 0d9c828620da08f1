/** How events come in: over HTTP and from Kafka, and what could not be taken. */
@NullMarked
package se.kvalitetshjulet.decisions.intake;

import org.jspecify.annotations.NullMarked;
