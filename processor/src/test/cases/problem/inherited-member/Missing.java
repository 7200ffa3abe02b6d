package acme;

import dev.signet.annotations.Member;

public abstract class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Member
    public String what() {
        return "";
    }
}
