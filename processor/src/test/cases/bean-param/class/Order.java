package acme;

public enum Order {
    TITLE,
    AUTHOR
}
