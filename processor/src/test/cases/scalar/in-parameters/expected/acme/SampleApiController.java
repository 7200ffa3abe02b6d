package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link SampleApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SampleApiController {
    private final SampleApi api;

    private final Guard guard;

    SampleApiController(SampleApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/samples/{id}/{row}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("id") String idText,
            @PathVariable("row") String rowText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("sealed", "column", "grains", "weight", "density", "labelled", "shelf", "room",
                "building", "acidity", "salinity", "label", "price", "atoms", "taken_at",
                "expires");
        UUID id = in.path("id", idText).toUuid();
        short row = in.path("row", rowText).toShort();
        boolean sealed = in.query("sealed").toBoolean();
        int column = in.query("column").toInt();
        long grains = in.query("grains").orElse("100").toLong();
        float weight = in.query("weight").toFloat();
        double density = in.query("density").orElse("1.5").toDouble();
        Boolean labelled = in.query("labelled").toBoxedBoolean();
        Short shelf = in.query("shelf").toBoxedShort();
        Integer room = in.query("room").required().toBoxedInt();
        Long building = in.query("building").toBoxedLong();
        Float acidity = in.query("acidity").toBoxedFloat();
        Double salinity = in.query("salinity").toBoxedDouble();
        String label = in.query("label").required().toText();
        BigDecimal price = in.query("price").toBigDecimal();
        BigInteger atoms = in.query("atoms").toBigInteger();
        Instant takenAt = in.query("taken_at").orElse("2026-01-31T12:00:00Z").toInstant();
        LocalDate expires = in.query("expires").toLocalDate();
        OffsetDateTime arrivedAt = in.header("Arrived-At").toOffsetDateTime();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(id, row, sealed, column, grains, weight, density,
                labelled, shelf, room, building, acidity, salinity, label, price, atoms, takenAt,
                expires, arrivedAt), "no-cache", "Accept-Encoding, Arrived-At");
    }

    private HttpResponse<byte[]> answerFind(UUID id, short row, boolean sealed, int column,
            long grains, float weight, double density, Boolean labelled, Short shelf, Integer room,
            Long building, Float acidity, Double salinity, String label, BigDecimal price,
            BigInteger atoms, Instant takenAt, LocalDate expires, OffsetDateTime arrivedAt) {
        try {
            String answer = api.find(id, row, sealed, column, grains, weight, density, labelled, shelf, room, building, acidity, salinity, label, price, atoms, takenAt, expires, arrivedAt);
            Answers.requireKept(SampleApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("SampleApi.find", undeclared);
        }
    }
}
