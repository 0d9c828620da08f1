/** The board's own copy of the chain that reporting-service's editions hang on. */
@NullMarked
package se.kvalitetshjulet.agenda.reportchain;

import org.jspecify.annotations.NullMarked;
