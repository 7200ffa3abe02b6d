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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
     * Find a book.
     */
    @Get("/v1/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("shelf", "other", "least", "most", "price");
        BookApi.Isbn isbn = in.path("isbn", isbnText).toValue(BookApi.Isbn::of);
        BookApi.Shelf shelf = in.query("shelf").toValue(BookApi.Shelf::new);
        List<BookApi.Isbn> others = in.query("other").toList(
                text -> text.toValue(BookApi.Isbn::of));
        Optional<BookApi.Isbn> header = in.header("X-Isbn").toOptional(
                text -> text.toValue(BookApi.Isbn::of));
        BookApi.Isbn cookie = in.cookie("isbn").orElse("0").toValue(BookApi.Isbn::of);
        OptionalInt least = in.query("least").toOptionalInt();
        OptionalLong most = in.query("most").toOptionalLong();
        OptionalDouble price = in.query("price").toOptionalDouble();
        if (in.hasViolations()) {
            return in.refusal();
        }
        BookApi.Limits limits = new BookApi.Limits(least, most, price);
        return Answers.to(request, answerFind(isbn, shelf, others, header, cookie, limits),
                "no-cache", "Accept-Encoding, X-Isbn, Cookie");
    }

    private HttpResponse<byte[]> answerFind(BookApi.Isbn isbn, BookApi.Shelf shelf,
            List<BookApi.Isbn> others, Optional<BookApi.Isbn> header, BookApi.Isbn cookie,
            BookApi.Limits limits) {
        try {
            List<String> answer = api.find(isbn, shelf, others, header, cookie, limits);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }
}
