/** How what a request says after the question mark is read. */
@NullMarked
package se.kvalitetshjulet.kit.parameters;

import org.jspecify.annotations.NullMarked;
