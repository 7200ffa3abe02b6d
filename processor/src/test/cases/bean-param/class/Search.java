package acme;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What to look for. */
public class Search extends Sorted<Order> {
    private List<String> genres;

    @BeanParam
    public Shelf shelf;

    @Context
    public UriInfo address;

    public List<String> getGenres() {
        return genres;
    }

    /** Of which kinds. */
    @QueryParam("genre")
    @Size(max = 3)
    public void setGenres(List<String> genres) {
        this.genres = genres;
    }
}
