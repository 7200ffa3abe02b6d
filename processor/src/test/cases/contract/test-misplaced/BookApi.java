package acme;

public interface BookApi {}
