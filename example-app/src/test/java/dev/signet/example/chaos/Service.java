package dev.signet.example.chaos;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The service in several processes, configured as for production. */
final class Service implements AutoCloseable {
    private static final int PROCESSES = 3;

    private final List<Instance> instances = new ArrayList<>();
    private final Thread undertaker = new Thread(this::close, "undertaker");

    /** @param testClasses whether the contracts of the tests are served too */
    Service(Map<String, String> environment, boolean testClasses, Path logs, Counts counts) throws IOException {
        // No process outlives the test, however that ends.
        Runtime.getRuntime().addShutdownHook(undertaker);
        Files.createDirectories(logs);
        for (int i = 1; i <= PROCESSES; i++) {
            ProcessBuilder command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    classPath(testClasses),
                    "dev.signet.example.Application");
            command.environment().putAll(environment);
            instances.add(new Instance(command, logs.resolve("instance-" + i + ".log"), counts));
        }
    }

    /** Where those processes are that are up. */
    List<URI> up() {
        return instances.stream().flatMap(instance -> instance.uri().stream()).toList();
    }

    boolean isComplete() {
        return up().size() == instances.size();
    }

    /** Kills one process, unless it is the last that is up: who starts keeps no key. */
    void kill(Random random) {
        List<Instance> up = instances.stream()
                .filter(instance -> instance.uri().isPresent())
                .toList();
        if (up.size() > 1) {
            up.get(random.nextInt(up.size())).kill();
        }
    }

    @Override
    public void close() {
        instances.forEach(Instance::close);
    }

    /** The tests' own class path; surefire keeps it in a property when it hands it over in a jar. */
    private static String classPath(boolean testClasses) {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator, -1))
                .filter(entry -> testClasses || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
