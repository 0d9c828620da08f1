package se.kvalitetshjulet.kit.web;

/** One alternative in a list to choose from. */
public record Choice(String value, String label) {}
