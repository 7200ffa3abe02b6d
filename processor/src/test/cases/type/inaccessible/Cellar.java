package acme.cellar;

public class Cellar {
    public record Vault(Door door) {}

    record Door(String key) {}
}
