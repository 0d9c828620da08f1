/** Check sums. */
@NullMarked
package se.kvalitetshjulet.kit.digest;

import org.jspecify.annotations.NullMarked;
