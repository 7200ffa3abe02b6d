package acme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

@Bookable
@Bookable(place = "first")
public record Nights(
        @QueryParam("first_night") @NotNull LocalDate first,
        @QueryParam("last_night") @NotNull LocalDate last,
        @BeanParam Paging paging) {
    @AssertTrue(message = "must end after it begins")
    public boolean isOrdered() {
        return !last.isBefore(first);
    }

    @Max(30)
    public long getLength() {
        return ChronoUnit.DAYS.between(first, last);
    }

    public record Paging(@QueryParam("offset") int offset, @QueryParam("limit") int limit) {
        @AssertTrue
        public boolean isAligned() {
            return limit == 0 || offset % limit == 0;
        }
    }
}
