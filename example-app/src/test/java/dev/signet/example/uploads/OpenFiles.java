package dev.signet.example.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of uploads that this process holds open, as far as the system tells. */
final class OpenFiles {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private OpenFiles() {}

    static boolean canBeCounted() {
        return Files.isDirectory(DESCRIPTORS);
    }

    /** How many there are; 0 where nobody knows. */
    static long count() throws IOException {
        if (!canBeCounted()) {
            return 0;
        }
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return descriptors.filter(OpenFiles::isUpload).count();
        }
    }

    private static boolean isUpload(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains(".upload");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
