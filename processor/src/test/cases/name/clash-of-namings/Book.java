package acme;

public record Book(String subTitle) {}
