/** What every page of every service shares: the layout and its frame, the files it needs, the doors in and out. */
@NullMarked
package se.kvalitetshjulet.kit.web;

import org.jspecify.annotations.NullMarked;
