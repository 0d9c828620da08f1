/** What deviation-service keeps of its things: one lock, one history, and a table of states for each kind. */
@NullMarked
package se.kvalitetshjulet.deviations.thing;

import org.jspecify.annotations.NullMarked;
