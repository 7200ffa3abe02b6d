package acme;

import dev.signet.annotations.Problem;

public record Shelf(Room room, acme.cellar.Cellar.Vault vault) {
    private record Room(String name) {}

    @Problem(status = 404, type = "shelf-lost", title = "Shelf lost")
    static class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
