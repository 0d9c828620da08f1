/** What every new agenda of a board begins and ends with. */
@NullMarked
package se.kvalitetshjulet.agenda.template;

import org.jspecify.annotations.NullMarked;
