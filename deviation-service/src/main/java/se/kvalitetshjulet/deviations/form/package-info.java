/** What a board asks besides, when a deviation is reported: versioned questions, and answers that stay in the room. */
@NullMarked
package se.kvalitetshjulet.deviations.form;

import org.jspecify.annotations.NullMarked;
