package dev.signet.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM that comes to one verdict, and ends. Prints nanoseconds: on the clock since main, and of CPU time since its birth. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Takes the {@link Subject}, and the file with its JSON if it reads. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Subject subject = Subject.of(arguments[0]);
        Object verdict = verdict(subject, subject.model().create(), arguments);
        long wall = System.nanoTime() - start;
        long cpu = cpu();
        System.out.println(wall + " " + cpu + " " + (verdict == null ? "nothing" : "something"));
        Runtime.getRuntime().halt(0);
    }

    private static <T> Object verdict(Subject subject, Model<T> model, String[] arguments) throws IOException {
        return subject.kind() == Subject.Kind.OBJECTS
                ? subject.judge(model).judge(subject.value(model))
                : subject.reading(model).read(Files.readAllBytes(Path.of(arguments[1])));
    }

    // The management beans would tell as well, and cost more than what is measured.
    private static long cpu() throws IOException {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path thread : threads) {
                sum += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ", -1)[0]);
            }
        }
        return sum;
    }
}
