package dev.signet.runtime;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A running service and a client for it. */
public final class Service implements AutoCloseable {

    public static final String BOOK = "{\"pages\":7,\"title\":\"Emma\",\"authors\":[{\"name\":\"Jane\"}]}";

    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(EmbeddedServer server) {
        this.server = server;
    }

    /** Micronaut Security is off unless the properties turn it on. */
    public static Service start(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>();
        all.put("micronaut.server.port", -1);
        all.put("micronaut.security.enabled", false);
        all.put("micronaut.server.max-request-size", 100_000);
        all.putAll(properties);
        return new Service(ApplicationContext.run(EmbeddedServer.class, all));
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public boolean has(Class<?> type) {
        return server.getApplicationContext().containsBean(type);
    }

    /** Where it stands, as a browser would name it. */
    public String origin() {
        return "http://localhost:" + server.getPort();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The content of an answer as it arrives; closing it closes the connection. */
    public InputStream open(String path) throws IOException {
        return server.getURI().resolve(path).toURL().openStream();
    }

    /** What the server answers to these octets before it closes the connection. */
    public String raw(String octets) {
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
