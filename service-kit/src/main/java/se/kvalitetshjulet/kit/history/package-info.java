/** How a service records what happens to its things: one way, for what comes in and for what people do here. */
@NullMarked
package se.kvalitetshjulet.kit.history;

import org.jspecify.annotations.NullMarked;
