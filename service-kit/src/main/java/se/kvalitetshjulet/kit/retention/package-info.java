/** Retention (gallring): what is left of a thing that has served its time, and how the rest of it goes (domain.md 8). */
@NullMarked
package se.kvalitetshjulet.kit.retention;

import org.jspecify.annotations.NullMarked;
