/** Measures and whether they worked; owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.measure;

import org.jspecify.annotations.NullMarked;
