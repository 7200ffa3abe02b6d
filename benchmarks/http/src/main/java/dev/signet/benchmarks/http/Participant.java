package dev.signet.benchmarks.http;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A service to put under load: what to start, and where its refunds are. */
enum Participant {
    NETTY("raw Netty", "netty.NettyServer", "customers"),
    SIGNET("Signet", "refunds.SignetServer", "customers"),
    HAND("Micronaut by hand", "hand.HandServer", "customers"),
    SIGNET_BLOCKING("Signet, blocking", "refunds.SignetServer", "blocking"),
    SIGNET_ON_LOOP("Signet, blocking, threads carried by the event loop", "refunds.SignetServer", "blocking") {
        @Override
        List<String> arguments() {
            return and(super.arguments(), "-micronaut.netty.event-loops.default.loom-carrier=true");
        }
    },
    HAND_BLOCKING("Micronaut by hand, blocking", "hand.HandServer", "blocking"),
    HAND_ON_LOOP("Micronaut by hand, blocking, threads carried by the event loop", "hand.HandServer", "blocking") {
        @Override
        List<String> arguments() {
            return and(super.arguments(), "-micronaut.netty.event-loops.default.loom-carrier=true");
        }
    },
    SIGNET_1500_ROUTES("Signet, 1,500 routes", "refunds.SignetServer", "customers") {
        @Override
        List<String> arguments() {
            return and(super.arguments(), "-routes=1500");
        }
    };

    private final String title;
    private final String main;
    private final String resources;

    Participant(String title, String main, String resources) {
        this.title = title;
        this.main = main;
        this.resources = resources;
    }

    /** For the table. */
    String title() {
        return title;
    }

    /** The class that serves. */
    String main() {
        return Participant.class.getPackageName() + "." + main;
    }

    /** One event loop, as there is one core; a free port. */
    List<String> arguments() {
        return List.of("-micronaut.server.port=-1", "-micronaut.netty.event-loops.default.num-threads=1");
    }

    /** The path of a customer's refunds. */
    String refunds() {
        return "/v1/" + resources + "/cust_7Q2M4ZK90XAB/refunds";
    }

    /** Of this process's class path what the service needs: Signet's filters would else serve the one by hand, too. */
    String classPath() {
        boolean byHand = main.startsWith("hand.");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> byHand ? !isSignets(entry) : !isHands(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isSignets(String entry) {
        String path = entry.replace(File.separatorChar, '/');
        return path.endsWith("benchmarks/http/target/classes")
                || path.endsWith("runtime/target/classes")
                || path.contains("signet-runtime");
    }

    private static boolean isHands(String entry) {
        String path = entry.replace(File.separatorChar, '/');
        return path.contains("benchmarks/http/hand/")
                || path.contains("benchmarks-http-hand")
                || path.contains("micronaut-validation");
    }

    private static List<String> and(List<String> some, String another) {
        List<String> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
