package dev.signet.example.chaos;

import dev.signet.example.chaos.Counts.Of;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between the service and its database: connections on it can be cut. */
final class Wire implements Closeable {
    private final ServerSocket door;
    private final int database;
    private final Counts counts;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();

    Wire(int database, Counts counts) throws IOException {
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        this.database = database;
        this.counts = counts;
        daemon(this::accept);
    }

    /** The port that leads to the database. */
    int port() {
        return door.getLocalPort();
    }

    /** Cuts about half of the connections, whatever they are at. */
    void cut(Random random) {
        links.stream().filter(link -> random.nextBoolean()).forEach(link -> {
            link.close();
            counts.add(Of.CUT_CONNECTIONS);
        });
    }

    /** About half of the connections carry one more request to the database, and nothing back: it may be a COMMIT. */
    void cutBeforeTheAnswer(Random random) {
        links.stream().filter(link -> random.nextBoolean()).forEach(link -> link.last = true);
    }

    @Override
    public void close() throws IOException {
        door.close();
        links.forEach(Link::close);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket service = door.accept();
                try {
                    links.add(new Link(service, new Socket(InetAddress.getLoopbackAddress(), database)));
                } catch (IOException down) {
                    // As the service would find it without the wire: refused.
                    service.close();
                }
            } catch (IOException ended) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection. */
    private final class Link implements Closeable {
        private final Socket service;
        private final Socket server;
        private volatile boolean last;

        Link(Socket service, Socket server) {
            this.service = service;
            this.server = server;
            daemon(() -> carry(service, server, true));
            daemon(() -> carry(server, service, false));
        }

        private void carry(Socket from, Socket to, boolean requests) {
            byte[] buffer = new byte[8192];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    out.write(buffer, 0, length);
                    if (requests && last) {
                        counts.add(Of.CUT_BEFORE_THE_ANSWER);
                        return;
                    }
                }
            } catch (IOException cut) {
                // The other end is told by closing it.
            } finally {
                close();
            }
        }

        @Override
        public void close() {
            links.remove(this);
            try (service;
                    server) {
                last = false;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
