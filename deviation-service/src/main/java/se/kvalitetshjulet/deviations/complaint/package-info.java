/** Complaints and opinions (klagomål och synpunkter). */
@NullMarked
package se.kvalitetshjulet.deviations.complaint;

import org.jspecify.annotations.NullMarked;
