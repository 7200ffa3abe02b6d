package dev.signet.example.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tokens from {@code src/dev/DevToken.java}, launched as its readers are told to launch it. */
public final class DevTokens {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private DevTokens() {}

    /** A token signed with the development key. */
    public static String mint(String... roles) {
        return mint(Map.of(), roles);
    }

    /** A token signed with the key of that environment. */
    public static String mint(Map<String, String> environment, String... roles) {
        List<String> command = new ArrayList<>(List.of(JAVA, "src/dev/DevToken.java"));
        command.addAll(List.of(roles));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JWT_SECRET");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            String complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("DevToken ended with " + process.exitValue() + ": " + complaint);
            }
            return printed.strip();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("DevToken did not run", failed);
        }
    }
}
