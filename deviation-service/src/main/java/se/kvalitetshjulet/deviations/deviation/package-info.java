/** Deviations (avvikelser): their course, their state, and who sees them. */
@NullMarked
package se.kvalitetshjulet.deviations.deviation;

import org.jspecify.annotations.NullMarked;
