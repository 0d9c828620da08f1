package se.kvalitetshjulet.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kvalitetshjulet.local.Folders;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.Trouble;

/** Where things lie: what has been built in the repository, what a run keeps in its data folder. */
record Layout(Path root, Path data) {

    Layout {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    private static final long GIGABYTE = 1024L * 1024 * 1024;
    private static final long ROOM_NEEDED = 2 * GIGABYTE;

    Path jarOf(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /**
     * Where a service's loaded classes are kept from one start to the next: beside what has been built, since they are of
     * no use to anything else. Java would pass over an archive older than the build for ever, so it is taken away.
     */
    Path archiveOf(Service service) {
        Path archive = root.resolve(service.module()).resolve("target/classes.jsa");
        try {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jarOf(service))) < 0) {
                Files.delete(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    Path logs() {
        return data.resolve("log");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Beside the databases, so that what was written before a restart can be read after it. */
    Path notesKey() {
        return data.resolve("notes.key");
    }

    void requireBuilt() {
        for (Service service : Service.values()) {
            if (!Files.exists(jarOf(service))) {
                throw new Trouble(service.module() + " has not been built; run ./run, or mvn install");
            }
        }
    }

    /** A database that runs out of disk in the middle of work is worse than one that does not start. */
    void requireRoom() {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < ROOM_NEEDED) {
                throw new Trouble("The disk is nearly full: %.1f GB free where %s lies, %d GB needed"
                        .formatted((double) free / GIGABYTE, data, ROOM_NEEDED / GIGABYTE));
            }
        } catch (IOException e) {
            throw new Trouble("The folder " + data + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Forgets databases, topics and logs of earlier runs. */
    void startOver() {
        try {
            Folders.delete(data.resolve("postgres"));
            Folders.delete(data.resolve("kafka"));
            Folders.delete(logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
