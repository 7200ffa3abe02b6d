package acme;

@Complete
public record Book(String title) {}
