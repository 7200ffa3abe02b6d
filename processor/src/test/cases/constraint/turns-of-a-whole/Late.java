package acme;

public interface Late {}
