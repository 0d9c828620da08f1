/** Where events come in: over HTTP and from four topics, to one effect. */
@NullMarked
package se.kvalitetshjulet.reporting.intake;

import org.jspecify.annotations.NullMarked;
