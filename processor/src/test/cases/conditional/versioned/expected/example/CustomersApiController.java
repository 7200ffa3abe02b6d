package example;

import dev.signet.annotations.Precondition;
import dev.signet.annotations.PreconditionFailedException;
import dev.signet.runtime.conditional.EntityTag;
import dev.signet.runtime.conditional.Preconditions;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Serves {@link CustomersApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class CustomersApiController {
    private static final IdempotentOperation ENROL = new IdempotentOperation(
            "example.CustomersApi.enrol", true, Duration.parse("PT24H"), 422);

    private static final IdempotentOperation MERGE = new IdempotentOperation(
            "example.CustomersApi.merge", true, Duration.parse("PT24H"), 422);

    private final CustomersApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    CustomersApiController(CustomersApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/customers")
    public HttpResponse<byte[]> enrol(HttpRequest<?> request) {
        Caller caller = guard.requireRole(request, "support");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        CustomersApi.Rename customer = in.requiredBody(body, RenameReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(ENROL, request, body, caller, () -> answerEnrol(request, customer));
    }

    private HttpResponse<byte[]> answerEnrol(HttpRequest<?> request, CustomersApi.Rename customer) {
        try {
            Customer answer = api.enrol(customer);
            Answers.requireKept(CustomersApiValidator.enrolAnswer(answer));
            EntityTag tag = EntityTag.of(request, answer.version());
            return tag.on(Answers.created("/v1/customers/" + Answers.segment(answer.id()),
                    JsonWriter.write(out -> CustomerWriter.write(answer, out))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.enrol", undeclared);
        }
    }

    @Get("/v1/customers/{id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "support");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(request, id), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(HttpRequest<?> request, String id) {
        try {
            Optional<Customer> answer = api.find(id);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(CustomersApiValidator.findAnswer(answer.get()));
            EntityTag tag = EntityTag.of(request, answer.get().version());
            if (tag.isKnown()) {
                return tag.notModified();
            }
            return tag.on(Answers.json(200,
                    JsonWriter.write(out -> CustomerWriter.write(answer.get(), out))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.find", undeclared);
        }
    }

    @Put("/v1/customers/{id}")
    public HttpResponse<byte[]> rename(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "support");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        CustomersApi.Rename rename = in.requiredBody(body, RenameReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRename(request, id, Preconditions.required(request), rename);
    }

    private HttpResponse<byte[]> answerRename(HttpRequest<?> request, String id,
            Precondition precondition, CustomersApi.Rename rename) {
        try {
            Customer answer = api.rename(id, precondition, rename);
            Preconditions.requireEvaluated(precondition);
            Answers.requireKept(CustomersApiValidator.renameAnswer(answer));
            EntityTag tag = EntityTag.of(request, answer.version());
            return tag.onChanged(Answers.json(200,
                    JsonWriter.write(out -> CustomerWriter.write(answer, out))));
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.rename", undeclared);
        }
    }

    @Delete("/v1/customers/{id}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "support");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(id, Preconditions.required(request));
    }

    private HttpResponse<byte[]> answerRemove(String id, Precondition precondition) {
        try {
            api.remove(id, precondition);
            Preconditions.requireEvaluated(precondition);
            return Answers.empty(204);
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.remove", undeclared);
        }
    }

    /**
     * What it is answers later, and is done once.
     */
    @Patch("/v1/customers/{id}")
    public CompletionStage<HttpResponse<byte[]>> merge(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        Caller caller = guard.requireRole(request, "support");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        CustomersApi.Rename rename = in.requiredBody(body, RenameReader::read);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return idempotency.onceLater(MERGE, request, body, caller, () -> answerMerge(request, id,
                Preconditions.required(request), rename));
    }

    private CompletionStage<HttpResponse<byte[]>> answerMerge(HttpRequest<?> request, String id,
            Precondition precondition, CustomersApi.Rename rename) {
        return Later.answer(() -> api.merge(id, precondition, rename), outcome -> {
            try {
                Customer answer = outcome.get();
                Preconditions.requireEvaluated(precondition);
                Answers.requireKept(CustomersApiValidator.mergeAnswer(answer));
                EntityTag tag = EntityTag.of(request, answer.version());
                return tag.onChanged(Answers.json(200,
                        JsonWriter.write(out -> CustomerWriter.write(answer, out))));
            } catch (PreconditionFailedException failed) {
                throw Preconditions.failed();
            } catch (Throwable undeclared) {
                throw new UndeclaredException("CustomersApi.merge", undeclared);
            }
        });
    }

    /**
     * The caller may say which version, and need not.
     */
    @Post("/v1/customers/{id}/closed")
    public HttpResponse<byte[]> close(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "support");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerClose(id, Preconditions.of(request));
    }

    private HttpResponse<byte[]> answerClose(String id, Precondition precondition) {
        try {
            api.close(id, precondition);
            Preconditions.requireEvaluated(precondition);
            return Answers.empty(204);
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.close", undeclared);
        }
    }

    /**
     * Two representations of one version have two tags.
     */
    @Get("/v1/customers/{id}/name")
    public HttpResponse<byte[]> name(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "support");
        String type = Media.accepted(request, "application/json", "application/vnd.example.name+json");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerName(request, type, id), "private, no-cache",
                "Accept, Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerName(HttpRequest<?> request, String type, String id) {
        try {
            Name answer = api.name(id);
            Answers.requireKept(CustomersApiValidator.nameAnswer(answer));
            EntityTag tag = EntityTag.of(request, answer.getChange(), type);
            if (tag.isKnown()) {
                return tag.notModified();
            }
            return tag.on(Answers.content(200, type,
                    JsonWriter.write(out -> NameWriter.write(answer, out))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CustomersApi.name", undeclared);
        }
    }
}
