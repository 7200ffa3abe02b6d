package dev.signet.example;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** The application with the contracts of its tests, on a free port, and a client of it. */
public final class ExampleServer implements AutoCloseable {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private ExampleServer(EmbeddedServer server, String base) {
        this.server = server;
        this.base = base;
    }

    /** Starts it with a database of its own; paths are below {@code base}. */
    public static ExampleServer start(String base) {
        return start(base, Map.of());
    }

    /** As {@link #start(String)}, with more properties. */
    public static ExampleServer start(String base, Map<String, Object> properties) {
        String database = "jdbc:h2:mem:" + base.replaceAll("[^a-z0-9]", "");
        Map<String, Object> all = new HashMap<>(properties);
        all.put("micronaut.server.port", -1);
        all.put("datasources.default.url", database);
        return new ExampleServer(ApplicationContext.run(EmbeddedServer.class, all), base);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** With JSON as its content. */
    public HttpResponse<String> json(String method, String path, String content) {
        return send(method, path, BodyPublishers.ofString(content), "Content-Type", "application/json");
    }

    public HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher content, String... headers) {
        return send(method, path, content, BodyHandlers.ofString(), headers);
    }

    public <T> HttpResponse<T> send(
            String method,
            String path,
            HttpRequest.BodyPublisher content,
            HttpResponse.BodyHandler<T> handler,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.getURI().resolve(base + path)).method(method, content);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), handler);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The document that it serves under a name, {@code refunds-v1}. */
    public ServedDocument document(String name) throws IOException, InterruptedException {
        return ServedDocument.of(client, server.getURI(), name);
    }

    @Override
    public void close() {
        server.close();
    }
}
