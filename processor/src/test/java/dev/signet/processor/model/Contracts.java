package dev.signet.processor.model;

import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.Named;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.Schema.Scalar;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Contracts built by hand: the refunds of the example, and the smallest that a fact needs. */
public final class Contracts {
    /** Somewhere in the source; no target asks where. */
    public static final Site SITE = Site.type("acme.Api");

    private static final ProblemType CUSTOMER_NOT_FOUND =
            problem("CustomerNotFound", 404, "customer-not-found", "There is no such customer.");
    private static final ProblemType REFUND_NOT_FOUND =
            problem("RefundNotFound", 404, "refund-not-found", "The customer has no such refund.");

    private Contracts() {}

    /** What {@code dev.signet.example.refunds.RefundsApi} is read as. */
    public static Contract refunds() {
        return new Contract(
                SITE,
                name("RefundsApi"),
                "Refunds",
                1,
                List.of(issue(), find(), list()),
                List.of(createRefund(), refundReason(), refund()),
                Optional.empty(),
                doc("Refunds issued to customers."));
    }

    /** A contract of these operations. */
    public static Contract contract(List<TypeDefinition> types, Operation... operations) {
        return new Contract(SITE, name("Api"), "Things", 1, List.of(operations), types, Optional.empty(), Doc.NONE);
    }

    /** A contract with one operation, {@code POST /v1/things}, that takes these types and nothing back; the first is its body. */
    public static Contract taking(TypeDefinition... types) {
        RequestBody body = new RequestBody(SITE, "body", required(new Named(types[0].name())), Doc.NONE);
        return contract(List.of(types), operation(Verb.POST, "/v1/things", empty(), body));
    }

    /** A contract with one operation, {@code GET /v1/things}, that answers with the first of these types. */
    public static Contract giving(TypeDefinition... types) {
        Success success = new Success(200, Optional.of(required(new Named(types[0].name()))), false, Optional.empty());
        return contract(List.of(types), operation(Verb.GET, "/v1/things", success));
    }

    /** A contract with one operation, {@code GET /v1/things}, that takes these parameters. */
    public static Contract asking(Argument... arguments) {
        return contract(List.of(), operation(Verb.GET, "/v1/things", empty(), arguments));
    }

    /** An operation for anyone, named after its verb. */
    public static Operation operation(Verb verb, String path, Success success, Argument... arguments) {
        return new Operation(
                SITE,
                verb.name().toLowerCase(Locale.ROOT),
                verb,
                new PathTemplate(path),
                List.of(arguments),
                success,
                List.of(),
                new Access.Anyone(),
                Optional.empty(),
                Doc.NONE);
    }

    public static Operation with(Operation operation, ProblemType... problems) {
        return with(operation, List.of(problems), operation.access(), operation.idempotency());
    }

    public static Operation with(Operation operation, Access access) {
        return with(operation, operation.problems(), access, operation.idempotency());
    }

    public static Operation with(Operation operation, Idempotency idempotency) {
        return with(operation, operation.problems(), operation.access(), Optional.of(idempotency));
    }

    private static Operation with(
            Operation operation, List<ProblemType> problems, Access access, Optional<Idempotency> idempotency) {
        return new Operation(
                operation.site(),
                operation.name(),
                operation.verb(),
                operation.path(),
                operation.arguments(),
                operation.success(),
                problems,
                access,
                idempotency,
                operation.doc());
    }

    /** A key that is required, for a day. */
    public static Idempotency idempotency(int keyReused, String... ignored) {
        return new Idempotency(SITE, true, Duration.ofHours(24), keyReused, List.of(ignored), false);
    }

    public static Success empty() {
        return new Success(204, Optional.empty(), false, Optional.empty());
    }

    public static ProblemType problem(
            String exception, int status, String type, String said, ProblemType.Member... members) {
        String title = type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1).replace('-', ' ');
        return new ProblemType(SITE, name(exception), status, type, title, List.of(members), doc(said));
    }

    public static ObjectType record(String name, Property... properties) {
        return new ObjectType(SITE, name(name), name, List.of(properties), Doc.NONE);
    }

    public static EnumType enumeration(String name, String... words) {
        List<EnumConstant> constants = Arrays.stream(words)
                .map(word -> new EnumConstant(word.toUpperCase(Locale.ROOT), word))
                .toList();
        return new EnumType(SITE, name(name), name, constants, Doc.NONE);
    }

    public static Property property(String wireName, Value value) {
        return new Property(SITE, wireName, wireName, value, Doc.NONE);
    }

    public static Parameter query(String wireName, Value value) {
        return new Parameter(SITE, wireName, wireName, Place.QUERY, value, Optional.empty(), Doc.NONE);
    }

    public static Parameter query(String wireName, Value value, String defaultValue) {
        return new Parameter(SITE, wireName, wireName, Place.QUERY, value, Optional.of(defaultValue), Doc.NONE);
    }

    public static Value required(ScalarKind kind, Constraint... constraints) {
        return required(new Scalar(kind), constraints);
    }

    public static Value required(Schema schema, Constraint... constraints) {
        return new Value(schema, true, List.of(constraints));
    }

    public static Value free(ScalarKind kind, Constraint... constraints) {
        return free(new Scalar(kind), constraints);
    }

    /** A value that need not be there. */
    public static Value free(Schema schema, Constraint... constraints) {
        return new Value(schema, false, List.of(constraints));
    }

    public static Schema named(String name) {
        return new Named(name(name));
    }

    public static Constraint size(int min, int max) {
        return new Constraint.Size(SITE, "", min, max);
    }

    public static Constraint min(long value) {
        return new Constraint.Min(SITE, "", value);
    }

    public static Constraint max(long value) {
        return new Constraint.Max(SITE, "", value);
    }

    public static Constraint pattern(String regexp) {
        return new Constraint.Pattern(SITE, "", regexp, 0);
    }

    public static Constraint notBlank() {
        return new Constraint.NotBlank(SITE, "");
    }

    public static Constraint notEmpty() {
        return new Constraint.NotEmpty(SITE, "");
    }

    public static Constraint positive() {
        return new Constraint.Sign(SITE, "", Constraint.Sign.Kind.POSITIVE);
    }

    public static Constraint email() {
        return new Constraint.Email(SITE, "", Constraint.Email.ANY, 0);
    }

    private static Operation issue() {
        RequestBody refund =
                new RequestBody(SITE, "refund", required(named("CreateRefund")), doc("what to pay back, and why"));
        return operation(
                "issue",
                Verb.POST,
                "/v1/customers/{customer_id}/refunds",
                "Issue a refund for a customer.",
                new Success(
                        201,
                        Optional.of(required(named("Refund"))),
                        false,
                        Optional.of(new PathTemplate("/v1/customers/{customer_id}/refunds/{id}"))),
                Optional.of(idempotency(409)),
                List.of(CUSTOMER_NOT_FOUND, refundExceedsBalance()),
                customerId(doc("the customer who is paid back")),
                refund);
    }

    private static Operation find() {
        Parameter refundId = new Parameter(
                SITE, "refundId", "refund_id", Place.PATH, required(ScalarKind.UUID), Optional.empty(), Doc.NONE);
        return operation(
                "find",
                Verb.GET,
                "/v1/customers/{customer_id}/refunds/{refund_id}",
                "Look up one refund.",
                new Success(200, Optional.of(required(named("Refund"))), false, Optional.empty()),
                Optional.empty(),
                List.of(REFUND_NOT_FOUND),
                customerId(Doc.NONE),
                refundId);
    }

    private static Operation list() {
        Value reason = free(new OptionalOf(required(named("RefundReason"))));
        return operation(
                "list",
                Verb.GET,
                "/v1/customers/{customer_id}/refunds",
                "A customer's refunds, newest first.",
                new Success(200, Optional.of(required(new ListOf(required(named("Refund"))))), false, Optional.empty()),
                Optional.empty(),
                List.of(CUSTOMER_NOT_FOUND),
                customerId(Doc.NONE),
                documented(query("reason", reason), "only those with this reason"),
                documented(
                        query("limit", required(ScalarKind.PRIMITIVE_INT, min(1), max(100)), "20"),
                        "how many at the most"));
    }

    private static Parameter documented(Parameter parameter, String said) {
        return new Parameter(
                parameter.site(),
                parameter.javaName(),
                parameter.wireName(),
                parameter.place(),
                parameter.value(),
                parameter.defaultValue(),
                doc(said));
    }

    private static Operation operation(
            String name,
            Verb verb,
            String path,
            String said,
            Success success,
            Optional<Idempotency> idempotency,
            List<ProblemType> problems,
            Argument... arguments) {
        return new Operation(
                SITE,
                name,
                verb,
                new PathTemplate(path),
                List.of(arguments),
                success,
                problems,
                new Access.Roles(List.of("support")),
                idempotency,
                doc(said));
    }

    private static Parameter customerId(Doc doc) {
        Value value = required(ScalarKind.STRING, pattern("cust_[A-Z0-9]{12}"));
        return new Parameter(SITE, "customerId", "customer_id", Place.PATH, value, Optional.empty(), doc);
    }

    private static ProblemType refundExceedsBalance() {
        return problem(
                "RefundExceedsBalance",
                422,
                "refund-exceeds-balance",
                "The refund is larger than what is left to refund.",
                new ProblemType.Member(
                        SITE,
                        "availableCents",
                        "available_cents",
                        required(ScalarKind.PRIMITIVE_LONG),
                        doc("What is left to refund, in cents.")));
    }

    private static TypeDefinition createRefund() {
        return record(
                "CreateRefund",
                "What to pay back.",
                property("amountCents", required(ScalarKind.LONG, min(1), max(1_000_000)), "the amount in cents"),
                property("reason", required(named("RefundReason")), "why it is paid back"),
                property("note", free(ScalarKind.STRING, size(0, 500)), "a remark for colleagues"));
    }

    private static TypeDefinition refund() {
        return record(
                "Refund",
                "A refund as recorded.",
                property("id", required(ScalarKind.UUID), "its identifier"),
                property("customerId", required(ScalarKind.STRING), "the customer who was paid back"),
                property("amountCents", required(ScalarKind.PRIMITIVE_LONG), "the amount in cents"),
                property("reason", required(named("RefundReason")), "why it was paid back"),
                property("note", free(ScalarKind.STRING), "a remark for colleagues"),
                property("createdAt", required(ScalarKind.INSTANT), "when it was recorded"));
    }

    private static TypeDefinition refundReason() {
        EnumType reason = enumeration("RefundReason", "duplicate", "fraud", "requested", "error");
        return new EnumType(SITE, reason.name(), reason.schemaName(), reason.constants(), doc("Why a refund is paid."));
    }

    private static ObjectType record(String name, String said, Property... properties) {
        return new ObjectType(SITE, name(name), name, List.of(properties), doc(said));
    }

    private static Property property(String javaName, Value value, String said) {
        String wireName = javaName.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Property(SITE, javaName, wireName, value, doc(said));
    }

    private static JavaName name(String simple) {
        return new JavaName("acme", List.of(simple));
    }

    private static Doc doc(String said) {
        return new Doc(said.split("(?<=\\.) ", 2)[0], said);
    }
}
