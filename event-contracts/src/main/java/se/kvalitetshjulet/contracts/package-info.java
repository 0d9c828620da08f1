/** The public events as code: envelope, types and topics. One record per type lies in the package of its feature. */
@NullMarked
package se.kvalitetshjulet.contracts;

import org.jspecify.annotations.NullMarked;
