/** The annual quality report's facts, kept in step with the events, and what makes a report of them. */
@NullMarked
package se.kvalitetshjulet.reporting.annual;

import org.jspecify.annotations.NullMarked;
