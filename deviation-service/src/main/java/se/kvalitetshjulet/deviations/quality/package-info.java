/** The door to the quality work: what there is, and what of it waits for whoever looks. */
@NullMarked
package se.kvalitetshjulet.deviations.quality;

import org.jspecify.annotations.NullMarked;
