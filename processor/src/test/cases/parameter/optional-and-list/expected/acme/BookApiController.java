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
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * The titles that match.
     */
    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("genre", "tag", "id", "since", "order", "limit", "pages");
        List<BookApi.Genre> genres = in.query("genre").toList(
                text -> text.to(GenreReader::parse, GenreReader.EXPECTED));
        List<String> tags = in.query("tag").toList(Argument::toText);
        List<UUID> ids = in.query("id").required().toList(Argument::toUuid);
        Optional<LocalDate> since = in.query("since").toOptional(Argument::toLocalDate);
        BookApi.Genre order = in.query("order").orElse("novel").to(GenreReader::parse, GenreReader.EXPECTED);
        int limit = in.query("limit").orElse("20").toInt();
        Optional<Integer> pages = in.query("pages").toOptional(Argument::toBoxedInt);
        String readingRoom = in.header("X-Reading-Room").toText();
        Optional<BookApi.Genre> acceptGenre = in.header("Accept-Genre").toOptional(
                text -> text.to(GenreReader::parse, GenreReader.EXPECTED));
        in.check(BookApiValidator.list(tags, ids, limit, pages, readingRoom));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(genres, tags, ids, since, order, limit, pages,
                readingRoom, acceptGenre), "private, no-cache",
                "Accept-Encoding, Authorization, X-Reading-Room, Accept-Genre");
    }

    private HttpResponse<byte[]> answerList(List<BookApi.Genre> genres, List<String> tags,
            List<UUID> ids, Optional<LocalDate> since, BookApi.Genre order, int limit,
            Optional<Integer> pages, String readingRoom, Optional<BookApi.Genre> acceptGenre) {
        try {
            List<String> answer = api.list(genres, tags, ids, since, order, limit, pages, readingRoom, acceptGenre);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }
}
