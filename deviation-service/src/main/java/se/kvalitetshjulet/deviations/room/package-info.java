/** The only room that holds descriptions, names and other free text about individuals. Nothing outside it reads them. */
@NullMarked
package se.kvalitetshjulet.deviations.room;

import org.jspecify.annotations.NullMarked;
