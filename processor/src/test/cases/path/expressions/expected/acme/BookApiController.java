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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.math.BigInteger;
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

    @Get("/v1/shops/{shop}/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("shop") String shopText,
            @PathVariable("isbn") String isbnText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        String isbn = in.path("isbn", isbnText).toText();
        in.check(BookApiValidator.find(shop, isbn));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(shop, isbn), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(String shop, String isbn) {
        try {
            String answer = api.find(shop, isbn);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Get("/v1/shops/{shop}/books/pages/{page}")
    public HttpResponse<byte[]> page(HttpRequest<?> request, @PathVariable("shop") String shopText,
            @PathVariable("page") String pageText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        int page = in.path("page", pageText).toInt();
        in.check(BookApiValidator.page(shop, page));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerPage(shop, page), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerPage(String shop, int page) {
        try {
            String answer = api.page(shop, page);
            Answers.requireKept(BookApiValidator.pageAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.page", undeclared);
        }
    }

    @Get("/v1/shops/{shop}/books/{from:[^/]+?}-{to:[^/]+}/{year:[^/]+}/{count:[^/]+}")
    public HttpResponse<byte[]> between(HttpRequest<?> request,
            @PathVariable("shop") String shopText, @PathVariable("from") String fromText,
            @PathVariable("to") String toText, @PathVariable("year") String yearText,
            @PathVariable("count") String countText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        long from = in.path("from", fromText).toLong();
        Long to = in.path("to", toText).toBoxedLong();
        short year = in.path("year", yearText).toShort();
        BigInteger count = in.path("count", countText).toBigInteger();
        in.check(BookApiValidator.between(shop, from, year, count));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerBetween(shop, from, to, year, count), "no-cache",
                "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerBetween(String shop, long from, Long to, short year,
            BigInteger count) {
        try {
            String answer = api.between(shop, from, to, year, count);
            Answers.requireKept(BookApiValidator.betweenAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.between", undeclared);
        }
    }

    @Get("/v1/shops/{shop}/books/named/{name}")
    public HttpResponse<byte[]> named(HttpRequest<?> request, @PathVariable("shop") String shopText,
            @PathVariable("name") String nameText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        String name = in.path("name", nameText).toText();
        in.check(BookApiValidator.named(shop));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerNamed(shop, name), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerNamed(String shop, String name) {
        try {
            String answer = api.named(shop, name);
            Answers.requireKept(BookApiValidator.namedAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.named", undeclared);
        }
    }

    @Get("/v1/shops/{shop}/books/covers/c++/{name:[^/]+}.png")
    public HttpResponse<byte[]> cover(HttpRequest<?> request, @PathVariable("shop") String shopText,
            @PathVariable("name") String nameText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        String name = in.path("name", nameText).toText();
        in.check(BookApiValidator.cover(shop));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCover(shop, name), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCover(String shop, String name) {
        try {
            String answer = api.cover(shop, name);
            Answers.requireKept(BookApiValidator.coverAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.cover", undeclared);
        }
    }

    @Delete("/v1/shops/{shop}/books/{isbn}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request,
            @PathVariable("shop") String shopText, @PathVariable("isbn") String isbnText) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop", shopText).toText();
        String isbn = in.path("isbn", isbnText).toText();
        in.check(BookApiValidator.remove(shop, isbn));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(shop, isbn);
    }

    private HttpResponse<byte[]> answerRemove(String shop, String isbn) {
        try {
            api.remove(shop, isbn);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.remove", undeclared);
        }
    }
}
