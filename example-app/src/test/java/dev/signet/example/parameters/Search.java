package dev.signet.example.parameters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/** What to look for. */
public class Search extends Sorted<Search.Order> {
    @BeanParam
    public Language language = new Language(Optional.empty());

    /** Whatever this says, no client does. */
    public String unsent = "unsent";

    private List<String> genres = List.of();

    public List<String> getGenres() {
        return genres;
    }

    @QueryParam("genre")
    @Size(max = 3)
    public void setGenres(List<@NotBlank String> genres) {
        if (genres.contains("none")) {
            throw new IllegalStateException("a genre that nobody has");
        }
        this.genres = genres;
    }

    public enum Order {
        TITLE,
        AUTHOR
    }

    public record Language(@QueryParam("language") Optional<String> tag) {}
}
