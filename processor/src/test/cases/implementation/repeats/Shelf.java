package acme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The bean implements the contract by what it extends. */
class Shelf {
    abstract static class Base implements BookApi {
        @Override
        public List<String> list(List<String> tags) {
            return tags;
        }
    }

    static class Bean extends Base {
        @Override
        public String find(@Valid @Size(max = 3) String isbn) {
            return isbn;
        }
    }

    /** Implements no contract. */
    static class Other {
        @Size(max = 3)
        String isbn = "";
    }
}
