package acme;

public interface Costly {}
