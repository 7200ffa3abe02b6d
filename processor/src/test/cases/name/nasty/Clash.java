package acme;

import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import java.util.List;

@Problem(status = 409, type = "clash", title = "Clash")
public class Clash extends Exception {
    private static final long serialVersionUID = 1;

    @Member
    public String out() {
        return "";
    }

    @Member
    public List<String> element() {
        return List.of();
    }
}
