package acme;

public record OrderLine(String text) {}
