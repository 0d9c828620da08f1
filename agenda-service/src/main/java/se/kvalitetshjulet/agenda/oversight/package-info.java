/** Who has opened what of the closed part, for those who check it. */
@NullMarked
package se.kvalitetshjulet.agenda.oversight;

import org.jspecify.annotations.NullMarked;
