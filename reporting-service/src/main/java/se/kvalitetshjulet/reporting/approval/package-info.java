/**
 * The steps that a report takes from draft to recipients: which there are, who may take them, and what has been done. Pure: what
 * has happened in, what may be done next out.
 */
@NullMarked
package se.kvalitetshjulet.reporting.approval;

import org.jspecify.annotations.NullMarked;
