package se.kvalitetshjulet.kit.revision;

/**
 * A list that a service owns.
 *
 * @param name as {@code code-list.revised} names it, {@code service-types}
 * @param path as its address ends
 * @param title in Swedish, as a heading
 * @param about what its codes say, in one Swedish sentence
 * @param uses SQL of where its codes are used, for {@code :municipality} and {@code :board}: rows of {@code code}, {@code
 *     used_on}, {@code thing}
 */
public record OwnedList(String name, String path, String title, String about, Freedom freedom, String uses) {}
