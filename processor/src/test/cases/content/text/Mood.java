package acme;

public enum Mood {
    GOOD,
    BAD
}
