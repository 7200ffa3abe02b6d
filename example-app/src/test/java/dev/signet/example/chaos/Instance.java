package dev.signet.example.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signet.example.chaos.Counts.Of;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A process of the service that is started again whenever it ends. */
final class Instance implements AutoCloseable {
    private static final Pattern RUNNING = Pattern.compile("Server Running: (http://[^\\s\"]+)");

    private final ProcessBuilder command;
    private final Path log;
    private final Counts counts;
    private final Thread keeper;
    private volatile @Nullable URI uri;
    private @Nullable Process process;
    private boolean closed;

    Instance(ProcessBuilder command, Path log, Counts counts) {
        this.command = command.redirectErrorStream(true);
        this.log = log;
        this.counts = counts;
        this.keeper = new Thread(this::keep, "keeper");
        keeper.setDaemon(true);
        keeper.start();
    }

    /** Where it is, if it is up. */
    Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** SIGKILL: it is told nothing, and finishes nothing. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            counts.add(Of.KILLS);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (process != null) {
                process.destroyForcibly();
            }
        }
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try (PrintWriter said = new PrintWriter(
                Files.newBufferedWriter(log, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
            for (Process next = start(); next != null; next = start()) {
                listen(next, said);
                uri = null;
                said.println("ended with " + next.waitFor());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process start() throws IOException {
        process = closed ? null : command.start();
        if (process != null) {
            counts.add(Of.STARTS);
        }
        return process;
    }

    /** Until its output ends, as it does with the process; the service tells its port when it is up. */
    private void listen(Process started, PrintWriter said) {
        try (BufferedReader output = started.inputReader(UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.println(line);
                Matcher running = RUNNING.matcher(line);
                if (running.find()) {
                    uri = URI.create(running.group(1));
                }
            }
        } catch (IOException broken) {
            said.println("ended in the middle of a line: " + broken);
        }
    }
}
