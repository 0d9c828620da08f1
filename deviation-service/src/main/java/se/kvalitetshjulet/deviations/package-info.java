/** Deviations, complaints, lex Sarah reports, measures, inspections, risks and controls. */
@NullMarked
package se.kvalitetshjulet.deviations;

import org.jspecify.annotations.NullMarked;
