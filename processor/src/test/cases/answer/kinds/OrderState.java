package acme;

public enum OrderState {
    IN_PROGRESS,
    DONE
}
