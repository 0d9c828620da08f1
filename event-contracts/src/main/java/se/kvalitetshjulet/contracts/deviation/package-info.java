/** Deviations (avvikelser); owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.deviation;

import org.jspecify.annotations.NullMarked;
