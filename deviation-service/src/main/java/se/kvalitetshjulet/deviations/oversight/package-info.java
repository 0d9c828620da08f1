/** Who has read what was written about individuals, for those who check it. */
@NullMarked
package se.kvalitetshjulet.deviations.oversight;

import org.jspecify.annotations.NullMarked;
