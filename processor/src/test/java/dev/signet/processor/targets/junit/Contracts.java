package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Access;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Contracts built by hand, and the words to build them. */
final class Contracts {
    static final Site SITE = Site.type("acme.Api");
    private static final String REFUNDS = "dev.signet.example.refunds";

    private Contracts() {}

    static Value required(ScalarKind kind, Constraint... constraints) {
        return new Value(new Schema.Scalar(kind), true, List.of(constraints));
    }

    static Value optional(ScalarKind kind, Constraint... constraints) {
        return new Value(new Schema.Scalar(kind), false, List.of(constraints));
    }

    static Value named(String simpleName) {
        return new Value(new Schema.Named(name("acme", simpleName)), true, List.of());
    }

    static Value list(Value element, Constraint... constraints) {
        return new Value(new Schema.ListOf(element), true, List.of(constraints));
    }

    static Value maybe(Value value) {
        return new Value(new Schema.OptionalOf(value), false, List.of());
    }

    static Constraint min(long value) {
        return new Constraint.Min(SITE, "", value);
    }

    static Constraint max(long value) {
        return new Constraint.Max(SITE, "", value);
    }

    static Constraint size(int min, int max) {
        return new Constraint.Size(SITE, "", min, max);
    }

    static Constraint pattern(String regexp) {
        return new Constraint.Pattern(SITE, "", regexp, 0);
    }

    static JavaName name(String packageName, String simpleName) {
        return new JavaName(packageName, List.of(simpleName));
    }

    static TypeDefinition.Property property(String wireName, Value value) {
        return new TypeDefinition.Property(SITE, Words.camel(wireName), wireName, value, Doc.NONE);
    }

    static TypeDefinition record(String packageName, String name, TypeDefinition.Property... properties) {
        return new TypeDefinition.ObjectType(SITE, name(packageName, name), name, List.of(properties), Doc.NONE);
    }

    static TypeDefinition enumeration(String packageName, String name, String... wireNames) {
        return new TypeDefinition.EnumType(
                SITE,
                name(packageName, name),
                name,
                Stream.of(wireNames)
                        .map(wire -> new TypeDefinition.EnumConstant(wire.toUpperCase(Locale.ROOT), wire))
                        .toList(),
                Doc.NONE);
    }

    static Parameter parameter(Place place, String wireName, Value value) {
        return new Parameter(SITE, Words.camel(wireName), wireName, place, value, Optional.empty(), Doc.NONE);
    }

    static RequestBody body(Value value) {
        return new RequestBody(SITE, "body", value, Doc.NONE);
    }

    static Success ok(Value body) {
        return new Success(200, Optional.of(body), false, Optional.empty());
    }

    /** An operation that anyone may call and that answers nothing. */
    static Operation operation(Verb verb, String name, String path, Argument... arguments) {
        return new Operation(
                SITE,
                name,
                verb,
                new PathTemplate(path),
                List.of(arguments),
                new Success(204, Optional.empty(), false, Optional.empty()),
                List.of(),
                new Access.Anyone(),
                Optional.empty(),
                Doc.NONE);
    }

    static Contract contract(List<TypeDefinition> types, Operation... operations) {
        return new Contract(
                SITE, name("acme", "Api"), "Acme", 1, List.of(operations), types, Optional.empty(), Doc.NONE);
    }

    /** Every kind of scalar, place, shape and access, an operation without a body and one without an answer. */
    static Contract everything() {
        TypeDefinition.Property[] scalars = Stream.of(ScalarKind.values())
                .map(kind -> property(kind.name().toLowerCase(Locale.ROOT), required(kind)))
                .toArray(TypeDefinition.Property[]::new);
        List<TypeDefinition> types = List.of(
                record("acme", "Scalars", scalars),
                enumeration("acme", "Kind", "a \"quoted\" one", "two\\"),
                record(
                        "acme",
                        "Line",
                        property("sku", required(ScalarKind.STRING, size(3, 12), pattern("[A-Z]{3}-\\d+"))),
                        property("kind", named("Kind")),
                        property("parts", list(maybe(named("Line")), size(0, 3)))),
                record(
                        "acme",
                        "Order",
                        property("lines", list(named("Line"), size(1, 10))),
                        property("scalars", maybe(named("Scalars"))),
                        property("matrix", list(list(required(ScalarKind.DOUBLE, min(-1)))))));
        Argument[] parameters = Stream.of(ScalarKind.values())
                .flatMap(kind -> Stream.of(
                        parameter(Place.QUERY, "q_" + kind.name(), optional(kind)),
                        parameter(Place.HEADER, "X-" + kind.name(), maybe(required(kind)))))
                .toArray(Argument[]::new);
        Operation change = operation(
                Verb.PATCH,
                "change",
                "/v1/orders/{id}",
                parameter(Place.PATH, "id", required(ScalarKind.PRIMITIVE_LONG, min(1))),
                body(named("Order")));
        Operation find = new Operation(
                SITE,
                "find",
                Verb.GET,
                new PathTemplate("/v1/orders/{id}"),
                List.of(parameter(Place.PATH, "id", required(ScalarKind.PRIMITIVE_LONG, min(1)))),
                new Success(200, Optional.of(named("Order")), true, Optional.empty()),
                List.of(),
                new Access.Authenticated(),
                Optional.empty(),
                Doc.NONE);
        return contract(types, change, find, operation(Verb.GET, "search", "/v1/orders", parameters));
    }

    private static Value refundsType(String simpleName) {
        return new Value(new Schema.Named(name(REFUNDS, simpleName)), true, List.of());
    }

    /** The refunds contract of the example. */
    static Contract refunds() {
        Value customerId = required(ScalarKind.STRING, pattern("cust_[A-Z0-9]{12}"));
        Parameter customer = parameter(Place.PATH, "customer_id", customerId);
        ProblemType customerNotFound = new ProblemType(
                SITE,
                name(REFUNDS, "CustomerNotFound"),
                404,
                "customer-not-found",
                "Customer not found",
                List.of(),
                Doc.NONE);
        ProblemType refundNotFound = new ProblemType(
                SITE,
                name(REFUNDS, "RefundNotFound"),
                404,
                "refund-not-found",
                "Refund not found",
                List.of(),
                Doc.NONE);
        ProblemType exceeds = new ProblemType(
                SITE,
                name(REFUNDS, "RefundExceedsBalance"),
                422,
                "refund-exceeds-balance",
                "Refund exceeds balance",
                List.of(new ProblemType.Member(
                        SITE, "availableCents", "available_cents", required(ScalarKind.PRIMITIVE_LONG), Doc.NONE)),
                Doc.NONE);
        Access support = new Access.Roles(List.of("support"));
        PathTemplate refunds = new PathTemplate("/v1/customers/{customer_id}/refunds");
        PathTemplate refund = new PathTemplate("/v1/customers/{customer_id}/refunds/{refund_id}");
        Operation issue = new Operation(
                SITE,
                "issue",
                Verb.POST,
                refunds,
                List.of(customer, body(refundsType("CreateRefund"))),
                new Success(
                        201,
                        Optional.of(refundsType("Refund")),
                        false,
                        Optional.of(new PathTemplate("/v1/customers/{customer_id}/refunds/{id}"))),
                List.of(customerNotFound, exceeds),
                support,
                Optional.of(new Idempotency(SITE, true, Duration.ofHours(24), 409, List.of(), false)),
                Doc.NONE);
        Operation find = new Operation(
                SITE,
                "find",
                Verb.GET,
                refund,
                List.of(customer, parameter(Place.PATH, "refund_id", required(ScalarKind.UUID))),
                ok(refundsType("Refund")),
                List.of(refundNotFound),
                support,
                Optional.empty(),
                Doc.NONE);
        Parameter reason = parameter(Place.QUERY, "reason", maybe(refundsType("RefundReason")));
        Parameter limit = new Parameter(
                SITE,
                "limit",
                "limit",
                Place.QUERY,
                required(ScalarKind.PRIMITIVE_INT, min(1), max(100)),
                Optional.of("20"),
                Doc.NONE);
        Operation list = new Operation(
                SITE,
                "list",
                Verb.GET,
                refunds,
                List.of(customer, reason, limit),
                ok(list(refundsType("Refund"))),
                List.of(customerNotFound),
                support,
                Optional.empty(),
                Doc.NONE);
        return new Contract(
                SITE,
                name(REFUNDS, "RefundsApi"),
                "Refunds",
                1,
                List.of(issue, find, list),
                refundTypes(),
                Optional.empty(),
                Doc.NONE);
    }

    private static List<TypeDefinition> refundTypes() {
        return List.of(
                record(
                        REFUNDS,
                        "CreateRefund",
                        property("amount_cents", required(ScalarKind.LONG, min(1), max(1_000_000))),
                        property("reason", refundsType("RefundReason")),
                        property("note", optional(ScalarKind.STRING, size(0, 500)))),
                enumeration(REFUNDS, "RefundReason", "duplicate", "fraud", "requested", "error"),
                record(
                        REFUNDS,
                        "Refund",
                        property("id", required(ScalarKind.UUID)),
                        property("customer_id", required(ScalarKind.STRING)),
                        property("amount_cents", required(ScalarKind.PRIMITIVE_LONG)),
                        property("reason", refundsType("RefundReason")),
                        property("note", optional(ScalarKind.STRING)),
                        property("created_at", required(ScalarKind.INSTANT))));
    }
}
