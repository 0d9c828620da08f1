/** Who handles which deviation, complaint or measure. */
@NullMarked
package se.kvalitetshjulet.deviations.handler;

import org.jspecify.annotations.NullMarked;
