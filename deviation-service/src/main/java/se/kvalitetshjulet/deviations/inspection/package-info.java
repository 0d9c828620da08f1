/** Inspections by IVO (tillsyn). */
@NullMarked
package se.kvalitetshjulet.deviations.inspection;

import org.jspecify.annotations.NullMarked;
