/** The board's registry, meetings and decisions: what its features share. */
@NullMarked
package se.kvalitetshjulet.agenda;

import org.jspecify.annotations.NullMarked;
