/** Whether a count is more than noise. Pure. */
@NullMarked
package se.kvalitetshjulet.deviations.trend;

import org.jspecify.annotations.NullMarked;
