/** Risks and internal control; owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.control;

import org.jspecify.annotations.NullMarked;
