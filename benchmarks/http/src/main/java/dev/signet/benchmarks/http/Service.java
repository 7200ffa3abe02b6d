package dev.signet.benchmarks.http;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.jspecify.annotations.Nullable;

/** A participant in a process of its own: on every core while it warms up, then on the first. */
final class Service implements AutoCloseable {

    private static final double TICKS_PER_SECOND =
            100; // sysconf(_SC_CLK_TCK), the same on every Linux that matters here

    private final Process process;
    private final int port;
    private @Nullable JMXConnector connector;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the participant, and waits until it listens. */
    static Service of(Participant participant) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        }
        command.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
        command.addAll(List.of("-cp", participant.classPath(), participant.main()));
        command.addAll(participant.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String port = output.readLine();
        if (port == null) {
            throw new IllegalStateException(participant.title() + " did not start");
        }
        return new Service(process, Integer.parseInt(port.trim()));
    }

    private static String agent(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException impossible) {
            throw new IOException(impossible);
        }
    }

    /** From now on it has the first core alone, its compiler and collector included. */
    void pin() throws IOException, InterruptedException {
        int code = new ProcessBuilder("taskset", "-a", "-c", "-p", "0", Long.toString(process.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("taskset ended with " + code);
        }
    }

    /** Where it listens. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The CPU time that the process has taken so far, in seconds: its collector's and compiler's included. */
    double cpu() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The bytes that its threads have allocated so far; virtual ones count where they run. From JDK 21. */
    long allocated() throws IOException {
        try {
            return (Long) beans().getAttribute(
                            ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME), "TotalThreadAllocatedBytes");
        } catch (javax.management.JMException unknown) {
            throw new IOException(unknown);
        }
    }

    /** Asked for by whoever measures what it allocates, and not while it starts. */
    @SuppressWarnings("BanJNDI") // the other side is a process of our own
    private MBeanServerConnection beans() throws IOException {
        if (connector == null) {
            connector = JMXConnectorFactory.connect(new JMXServiceURL(agent(process.pid())));
        }
        return connector.getMBeanServerConnection();
    }

    @Override
    public void close() throws IOException {
        if (connector != null) {
            connector.close();
        }
        process.destroy();
        process.onExit().join(); // the next one has the machine for itself
    }
}
