package dev.signet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clients on the second core: wrk, one thread, 32 connections. */
final class Load {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Load() {}

    /** What one round comes to, per request. */
    record Round(double cpuMicros, double bytes, double perSecond) {}

    /** Whether the participant answers as it should, asked once. */
    static void check(Service service, Participant participant, Traffic traffic)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body = traffic.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(traffic.body());
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + traffic.path(participant)))
                .header("Content-Type", "application/json")
                .method(traffic.method(), body)
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != traffic.status()) {
            throw new IllegalStateException(participant.title() + " answers " + traffic.title() + " with "
                    + response.statusCode() + ": " + response.body());
        }
    }

    static Round round(Service service, Participant participant, Traffic traffic, int seconds)
            throws IOException, InterruptedException {
        double cpu = service.cpu();
        long bytes = service.allocated();
        String told = wrk(service.address() + traffic.path(participant), traffic.script(), seconds);
        double spent = service.cpu() - cpu;
        double requests = number(REQUESTS, told);
        Matcher errors = ERRORS.matcher(told);
        double refused = errors.find() ? Double.parseDouble(errors.group(1)) : 0;
        if (refused != (traffic.status() < 400 ? 0 : requests)) {
            throw new IllegalStateException(participant.title() + ", " + traffic.title() + ": " + told);
        }
        return new Round(spent * 1e6 / requests, (service.allocated() - bytes) / requests, number(RATE, told));
    }

    private static String wrk(String address, String script, int seconds) throws IOException, InterruptedException {
        Path file = Files.createTempFile("traffic", ".lua");
        try {
            Files.writeString(file, script);
            Process wrk = new ProcessBuilder(List.of(
                            "taskset",
                            "-c",
                            "1",
                            "wrk",
                            "-t1",
                            "-c32",
                            "-d" + seconds + "s",
                            "-s",
                            file.toString(),
                            address))
                    .redirectErrorStream(true)
                    .start();
            String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (wrk.waitFor() != 0) {
                throw new IllegalStateException(told);
            }
            return told;
        } finally {
            Files.delete(file);
        }
    }

    private static double number(Pattern pattern, String told) {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
