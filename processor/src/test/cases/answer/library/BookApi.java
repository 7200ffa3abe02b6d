package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    Flux<String> list();

    @GET
    @Path("/first")
    Mono<String> first();

    @GET
    @Path("/raw")
    CompletionStage raw();

    @GET
    @Path("/optional")
    Publisher<Optional<String>> optional();

    @GET
    @Path("/nested")
    CompletionStage<Publisher<String>> nested();

    @POST
    void add(CompletionStage<String> title);
}
