/** Measures (åtgärder) of any kind of thing, and whether they worked. */
@NullMarked
package se.kvalitetshjulet.deviations.measure;

import org.jspecify.annotations.NullMarked;
