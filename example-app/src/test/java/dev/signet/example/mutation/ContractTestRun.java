package dev.signet.example.mutation;

import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one test class in a process of its own, whose class path holds a mutant, and prints what failed. */
public final class ContractTestRun {
    private ContractTestRun() {}

    /** Prints {@code ran <number>} and a line {@code failed <test>} for each test that failed. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(arguments[0]))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("ran " + summary.getTestsStartedCount());
        List<TestExecutionSummary.Failure> failures = summary.getFailures();
        failures.forEach(failure ->
                System.out.println("failed " + failure.getTestIdentifier().getDisplayName()));
        System.exit(0); // whatever threads the service under test has left
    }
}
