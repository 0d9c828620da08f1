/** Risks of the year's risk analysis. */
@NullMarked
package se.kvalitetshjulet.deviations.risk;

import org.jspecify.annotations.NullMarked;
