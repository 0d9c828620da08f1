/** Registry, meetings and minutes; owned by agenda-service. */
@NullMarked
package se.kvalitetshjulet.contracts.agenda;

import org.jspecify.annotations.NullMarked;
