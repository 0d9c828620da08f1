/** What is printed: pages as PDF/UA-1, in the house's own typeface, that need nothing from anywhere. */
@NullMarked
package se.kvalitetshjulet.kit.paper;

import org.jspecify.annotations.NullMarked;
