/**
 * Keeps small counts of people from being read, or worked out from the sums they stand in (domain.md 8). Pure: counts
 * and sums in, what may be shown out.
 */
@NullMarked
package se.kvalitetshjulet.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
