package dev.signet.example.types;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Change;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers what it was given. */
@ApiContract(title = "Types", naming = Naming.SNAKE_CASE)
@Path("/types")
@PermitAll
public interface TypesApi {
    @POST
    @Path("/orders")
    Order order(Order order);

    @GET
    @Path("/orders")
    Page<Order> orders();

    @POST
    @Path("/addresses")
    Address address(Address address);

    @POST
    @Path("/pages")
    Page<Order> page(Page<Order> page);

    @POST
    @Path("/pairs")
    Pair<Page<Isbn>, Map<String, Integer>> pair(Pair<Page<Isbn>, Map<String, Integer>> pair);

    @POST
    @Path("/shelves")
    Shelf shelf(Shelf shelf);

    @POST
    @Path("/catalogues")
    Map<Genre, Set<Isbn>> catalogue(Map<Genre, Set<Isbn>> catalogue);

    @POST
    @Path("/payments")
    Payment pay(Payment payment);

    @POST
    @Path("/baskets")
    Basket basket(Basket basket);

    @GET
    @Path("/payments")
    List<Payment> payments();

    @PATCH
    @Path("/profile")
    Changes change(Profile profile);

    @POST
    @Path("/trees")
    Tree tree(Tree tree);

    @POST
    @Path("/moments")
    Moments moments(Moments moments);

    @POST
    @Path("/numbers")
    Numbers numbers(Numbers numbers);

    @POST
    @Path("/names")
    Names names(Names names);

    @POST
    @Path("/lenient")
    Lenient lenient(Lenient lenient);

    @POST
    @Path("/isbns")
    Isbn isbn(Isbn isbn);

    @GET
    @Path("/isbns/{isbn}")
    Optional<Isbn> find(@PathParam("isbn") Isbn isbn);

    record Page<T>(
            List<T> items, @Nullable T first, @Nullable Page<T> next) {}

    record Pair<A, B>(A left, @Size(max = 3) B right) {}

    enum Genre {
        SCIENCE_FICTION,
        POETRY
    }

    enum State {
        OPEN("still open"),
        CLOSED("closed/for-good");

        private final String text;

        State(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /** Three digits. */
    final class Isbn {
        private final String digits;

        private Isbn(String digits) {
            this.digits = digits;
        }

        public static Isbn of(String digits) {
            if (!digits.matches("[0-9]{3}")) {
                throw new IllegalArgumentException(digits);
            }
            return new Isbn(digits);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Isbn isbn && isbn.digits.equals(digits);
        }

        @Override
        public int hashCode() {
            return digits.hashCode();
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    record Shelf(
            @Size(max = 3) Set<@Size(max = 5) String> tags,
            Collection<Genre> genres,
            Isbn[] isbns,
            int[] pages,
            double[][] grid,
            Map<@Size(max = 2) String, @Min(1) Integer> copies,
            Map<Genre, List<@Size(max = 5) String>> titles,
            Map<UUID, Isbn> byId,
            Map<LocalDate, Map<Isbn, State>> byDate,
            OptionalInt width,
            Optional<State> state) {}

    /** How somebody pays. */
    sealed interface Payment permits Card, Transfer, Voucher {}

    record Card(
            @Size(min = 4, max = 4) String number, @Max(100) int amount) implements Payment {}

    sealed interface Transfer extends Payment permits BankTransfer, Cheque {}

    record BankTransfer(String iban) implements Transfer {}

    record Cheque(Payment deposit) implements Transfer {}

    @JsonTypeName("gift")
    final class Voucher implements Payment {
        private String code = "";

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    record Basket(
            Payment payment,
            @Size(max = 2) List<Payment> more,
            @Nullable Event event) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
    sealed interface Event permits Opened, Closed {}

    record Opened(long at) implements Event {}

    record Closed() implements Event {}

    record Profile(
            Change<@NotNull @Size(max = 9) String> name,
            Change<@Nullable @Size(min = 2) String> title,
            Change<@Nullable List<@Size(max = 3) String>> tags,
            Change<@Nullable Integer> age) {}

    /** What was to change, in words. */
    record Changes(List<String> told) {}

    record Tree(
            @Size(max = 5) String name,
            List<Tree> branches,
            @Nullable Tree twin,
            Map<String, Tree> named) {}

    record Moments(
            @Nullable Instant instant,
            @Nullable OffsetDateTime offsetDateTime,
            @Nullable LocalDate localDate,
            @Nullable LocalTime localTime,
            @Nullable OffsetTime offsetTime,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDateTime localDateTime,

            @Nullable Duration duration,
            @Nullable Period period,
            @Nullable Year year,
            @Nullable YearMonth yearMonth,
            @Nullable MonthDay monthDay,
            @Nullable ZoneId zoneId,
            @Nullable ZoneOffset zoneOffset,
            @Nullable DayOfWeek dayOfWeek) {}

    record Numbers(
            @Nullable Byte tiny,
            @Nullable Short small,
            int whole,
            @Nullable Long big,
            @Nullable BigInteger huge,
            @Nullable Float rough,
            @Nullable Double real,
            @Nullable BigDecimal exact,
            boolean sure) {}

    record Names(
            @Nullable UUID id,
            @Nullable URI link,
            byte @Nullable [] content,
            @Nullable Locale locale,
            @Nullable Currency currency,
            @Nullable Character initial,
            @Nullable State state) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lenient(String name, @Nullable Card card) {}
}
