/** The board's year: what is due, and what has become of the quarters behind. For the start page. */
@NullMarked
package se.kvalitetshjulet.reporting.wheel;

import org.jspecify.annotations.NullMarked;
