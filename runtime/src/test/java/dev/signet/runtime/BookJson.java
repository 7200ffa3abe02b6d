package dev.signet.runtime;

import dev.signet.runtime.Shelf.Author;
import dev.signet.runtime.Shelf.Book;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads, judges and writes {@link Book} as generated code would. */
public final class BookJson {

    private static final Names BOOK = Names.of("pages", "title", "note", "authors");
    private static final Names AUTHOR = Names.of("name");

    private BookJson() {}

    public static @Nullable Book read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        long pages = 0;
        String title = null;
        String note = null;
        List<Author> authors = null;
        for (int member = in.firstMember(BOOK); member >= 0; member = in.nextMember(BOOK, member)) {
            switch (member) {
                case 0 -> {
                    seen = in.once(seen, 1L << 0);
                    pages = in.readPrimitiveLong();
                }
                case 1 -> {
                    seen = in.once(seen, 1L << 1);
                    title = in.readString();
                }
                case 2 -> {
                    seen = in.once(seen, 1L << 2);
                    note = in.readString();
                }
                case 3 -> {
                    seen = in.once(seen, 1L << 3);
                    authors = in.readList(BookJson::readAuthor);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("pages");
        }
        in.check(validate(pages, title, authors));
        return in.violationCount() == before ? new Book(pages, title, note, authors) : null;
    }

    static @Nullable Author readAuthor(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String author = null;
        for (int member = in.firstMember(AUTHOR); member >= 0; member = in.nextMember(AUTHOR, member)) {
            switch (member) {
                case 0 -> {
                    seen = in.once(seen, 1L << 0);
                    author = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(validate(author));
        return in.violationCount() == before ? new Author(author) : null;
    }

    static Violations validate(long pages, @Nullable String title, @Nullable List<Author> authors) {
        Violations found = Violations.NONE;
        if (pages < 1) {
            found = found.and(Violation.min("/pages", 1));
        }
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.size(title, 2, 20)) {
                found = found.and(Violation.size("/title", 2, 20));
            }
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        if (authors == null) {
            found = found.and(Violation.required("/authors"));
        } else if (authors.isEmpty()) {
            found = found.and(Violation.notEmpty("/authors").saying("{book.authors}"));
        }
        return found;
    }

    static Violations validate(@Nullable String name) {
        if (name == null) {
            return Violations.NONE.and(Violation.required("/name"));
        }
        return Checks.notBlank(name) ? Violations.NONE : Violations.NONE.and(Violation.notBlank("/name"));
    }

    public static void write(Book book, JsonWriter out) {
        out.beginObject();
        out.field("pages", book.pages());
        out.field("title", book.title());
        if (book.note() != null) {
            out.field("note", book.note());
        }
        out.name("authors");
        out.array(book.authors(), (author, each) -> {
            each.beginObject();
            each.field("name", author.name());
            each.endObject();
        });
        out.endObject();
    }
}
