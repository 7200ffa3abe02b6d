package dev.signet.example.inherited;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
final class BooksService implements BooksApi {
    /** A book that is there, to be found. */
    static final UUID KEPT = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private final Map<UUID, Book> books = new ConcurrentHashMap<>(Map.of(KEPT, new Book("kept", 1)));

    @Override
    public Optional<Book> find(UUID id) {
        return Optional.ofNullable(books.get(id));
    }

    @Override
    public List<Book> list(List<String> tags) {
        return List.copyOf(books.values());
    }

    @Override
    public Book add(Book one) {
        return one;
    }

    @Override
    public void replace(UUID id, List<Book> all) {
        all.forEach(book -> books.put(id, book));
    }

    @Override
    public void remove(UUID id) {
        if (id.equals(KEPT)) {
            throw new Lent();
        }
        books.remove(id);
    }

    @Override
    public Heard page(int page) {
        return heard(page);
    }

    @Override
    public Heard named(String name) {
        return heard(name);
    }

    @Override
    public Heard between(long from, long to, String unit, String ending) {
        return heard(from, to, unit, ending);
    }

    @Override
    public Heard file(String path, int line) {
        return heard(path, line);
    }

    @Override
    public Heard heard(String one) {
        return heard((Object) one);
    }

    @Override
    public Heard heard(String one, int two) {
        return heard((Object) one, two);
    }

    private static Heard heard(Object... values) {
        return new Heard(List.of(values).toString());
    }
}
