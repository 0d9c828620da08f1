package se.kvalitetshjulet.kit.file;

/**
 * A file that may be kept.
 *
 * @param name what whoever sent it calls it; may tell of a person
 * @param scanned whether somebody has looked for viruses in it
 */
public record ReceivedFile(FileType type, String name, byte[] content, boolean scanned) {}
