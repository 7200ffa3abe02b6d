package acme;

import jakarta.validation.constraints.Max;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list. */
public class Paging {
    /** How many at the most. */
    @QueryParam("limit")
    @DefaultValue("20")
    @Max(100)
    public int limit;

    @QueryParam("after")
    String after;

    /** What nobody sends. */
    public String note = "none";
}
