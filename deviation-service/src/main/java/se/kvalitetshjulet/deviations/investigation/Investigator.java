package se.kvalitetshjulet.deviations.investigation;

/**
 * Somebody who can be appointed to investigate.
 *
 * @param id the identity provider's
 */
public record Investigator(String id, String name, String title) {}
