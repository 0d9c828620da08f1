/** Complaints and opinions; owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.complaint;

import org.jspecify.annotations.NullMarked;
