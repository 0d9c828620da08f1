/** Personal identity numbers: which are real, and where one has strayed into a text. */
@NullMarked
package se.kvalitetshjulet.kit.identity;

import org.jspecify.annotations.NullMarked;
