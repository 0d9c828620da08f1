/** The code lists of every board as this service knows them, and the words that it prints for their codes. */
@NullMarked
package se.kvalitetshjulet.kit.codes;

import org.jspecify.annotations.NullMarked;
