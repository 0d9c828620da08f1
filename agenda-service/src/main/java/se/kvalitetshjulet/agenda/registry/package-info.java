/** The registry (diarium): matters and their numbers. */
@NullMarked
package se.kvalitetshjulet.agenda.registry;

import org.jspecify.annotations.NullMarked;
