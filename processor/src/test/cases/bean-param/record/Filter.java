package acme;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/**
 * Which books.
 *
 * @param shelf where they stand
 * @param genres of which kinds
 * @param pages how long
 */
public record Filter(
        @PathParam("shelf") @Pattern(regexp = "[a-z]+") String shelf,
        @QueryParam("genre") @Size(max = 3) List<@NotBlank String> genres,
        @BeanParam Pages pages,
        @HeaderParam("X-Limit") Optional<@Min(1) Integer> limit) {}
