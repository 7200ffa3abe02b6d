package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BookApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Each element in a value of its own.
     */
    @Get("/v1/books/repeated")
    public HttpResponse<byte[]> repeated(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("genre", "shelf", "id", "year", "price");
        Set<String> genres = in.query("genre").toSet(Argument::toText);
        Collection<BookApi.Shelf> shelves = in.query("shelf").required().toList(
                text -> text.to(ShelfReader::parse, ShelfReader.EXPECTED));
        UUID[] ids = in.query("id").toArray(Argument::toUuid, UUID[]::new);
        int[] years = in.query("year").orElse("2026").toIntArray();
        double[] prices = in.query("price").toDoubleArray();
        in.check(BookApiValidator.repeated(genres, shelves));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRepeated(genres, shelves, ids, years, prices), "no-cache",
                "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRepeated(Set<String> genres,
            Collection<BookApi.Shelf> shelves, UUID[] ids, int[] years, double[] prices) {
        try {
            List<String> answer = api.repeated(genres, shelves, ids, years, prices);
            Answers.requireKept(BookApiValidator.repeatedAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.repeated", undeclared);
        }
    }

    /**
     * All elements in one value.
     */
    @Get("/v1/books/separated/{ids}")
    public HttpResponse<byte[]> separated(HttpRequest<?> request,
            @PathVariable("ids") String idsText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("genre");
        List<Integer> ids = in.pathList("ids", "/v1/books/separated/{ids}").toList(
                Argument::toBoxedInt);
        Set<String> genres = in.queryList("genre").orElse("novel", "poem").toSet(Argument::toText);
        Set<BookApi.Shelf> shelves = in.headerList("X-Shelf").toSet(
                text -> text.to(ShelfReader::parse, ShelfReader.EXPECTED));
        long[] years = in.headerList("X-Year").toLongArray();
        in.check(BookApiValidator.separated(ids, genres));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerSeparated(ids, genres, shelves, years), "no-cache",
                "Accept-Encoding, X-Shelf, X-Year");
    }

    private HttpResponse<byte[]> answerSeparated(List<Integer> ids, Set<String> genres,
            Set<BookApi.Shelf> shelves, long[] years) {
        try {
            List<String> answer = api.separated(ids, genres, shelves, years);
            Answers.requireKept(BookApiValidator.separatedAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.separated", undeclared);
        }
    }
}
