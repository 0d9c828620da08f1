/** Inspections by IVO (tillsyn); owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.inspection;

import org.jspecify.annotations.NullMarked;
