package dev.signet.example.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several clients at once, each with wishes of its own. */
final class Clients implements AutoCloseable {
    private static final int CLIENTS = 6;
    // Nothing takes so long unless it is hanging.
    private static final long FOR_EVER = TimeUnit.MINUTES.toNanos(3);

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Random> randoms = new ArrayList<>();
    private final IntFunction<Client> clients;
    private final List<String> customers;

    /**
     * @param path of the collection, with {@code %s} for the customer
     * @param twins whether they ask twice at once at times
     */
    Clients(Service service, String path, boolean twins, List<String> customers, Random random, Counts counts) {
        this.customers = List.copyOf(customers);
        Token token = new Token();
        for (int i = 0; i < CLIENTS; i++) {
            randoms.add(new Random(random.nextLong()));
        }
        this.clients = number -> new Client(service, path, token, twins, randoms.get(number), counts);
    }

    /** Starts to wish for refunds until that time. Each wish that was begun is insisted upon until it is answered. */
    List<Future<List<Story>>> wish(long endNanos) {
        return together(number -> {
            List<Story> stories = new ArrayList<>();
            Client client = clients.apply(number);
            while (System.nanoTime() < endNanos) {
                // Some are sure to be refused.
                boolean modest = stories.size() % 20 > 0;
                stories.add(client.insist(wish(randoms.get(number), modest), endNanos + FOR_EVER));
            }
            return stories;
        });
    }

    /** Every story with what is answered now. */
    List<Story> again(List<Story> stories) throws InterruptedException, ExecutionException {
        long endNanos = System.nanoTime() + FOR_EVER;
        return joined(together(number -> {
            List<Story> sequels = new ArrayList<>();
            for (int i = number; i < stories.size(); i += CLIENTS) {
                sequels.add(clients.apply(number).again(stories.get(i), endNanos));
            }
            return sequels;
        }));
    }

    /** What the service says is left to each customer. */
    Map<String, Long> left() throws InterruptedException {
        Map<String, Long> left = new HashMap<>();
        for (String customer : customers) {
            left.put(customer, clients.apply(0).left(customer, System.nanoTime() + FOR_EVER));
        }
        return left;
    }

    private Wish wish(Random random, boolean modest) {
        int most = random.nextInt(5) == 0 ? 20_000 : 1_000;
        return new Wish(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                customers.get(random.nextInt(customers.size())),
                modest ? 1 + random.nextInt(most) : Client.MORE_THAN_ANYBODY_HAS);
    }

    /** What came of them all, when all are done. */
    static List<Story> joined(List<Future<List<Story>>> parts) throws InterruptedException, ExecutionException {
        List<Story> all = new ArrayList<>();
        for (Future<List<Story>> part : parts) {
            all.addAll(part.get());
        }
        return all;
    }

    private List<Future<List<Story>>> together(Part part) {
        List<Future<List<Story>>> parts = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            parts.add(threads.submit(() -> part.of(number)));
        }
        return parts;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private interface Part {
        List<Story> of(int number) throws InterruptedException;
    }
}
