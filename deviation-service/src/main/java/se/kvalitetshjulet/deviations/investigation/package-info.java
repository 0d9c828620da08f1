/** What is written in the investigation of a lex Sarah report, by whom, and what of it is still missing. */
@NullMarked
package se.kvalitetshjulet.deviations.investigation;

import org.jspecify.annotations.NullMarked;
