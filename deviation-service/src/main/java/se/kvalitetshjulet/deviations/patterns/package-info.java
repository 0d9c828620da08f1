/** What the quality work shows as a whole: over years, by area, unit, cause and origin, and how long it takes. Counts, and no thing. */
@NullMarked
package se.kvalitetshjulet.deviations.patterns;

import org.jspecify.annotations.NullMarked;
