/** The codes of the quality work, with their Swedish words; each board has its own over the standard ones. */
@NullMarked
package se.kvalitetshjulet.deviations.codelist;

import org.jspecify.annotations.NullMarked;
