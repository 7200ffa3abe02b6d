package dev.signet.processor.findings;

import static dev.signet.processor.findings.Severity.ERROR;
import static dev.signet.processor.findings.Severity.WARNING;

import dev.signet.processor.model.Site;
import java.util.Locale;

/**
 * The catalogue of what can be wrong with a contract: how bad it is, what is wrong, what to do. The name in kebab case is
 * the stable id; {@code docs/findings/<id>.md} says more.
 */
public enum Code {
    ACCESS_MISSING(
            ERROR,
            "%s does not say who may call it.",
            "Annotate the method or the interface with @RolesAllowed, @Authenticated, @PermitAll or @DenyAll."),
    ACCESS_TWICE(
            ERROR,
            "%s says more than once who may call it: %s.",
            "Keep one of @RolesAllowed, @Authenticated, @PermitAll and @DenyAll."),
    ANNOTATION_NOT_CARRIED(ERROR, "%s is not carried by Signet.", "%2$s"),
    BEAN_MEMBER_INVALID(ERROR, "%s takes no parameter: %s.", "%3$s"),
    BEAN_PARAM_INVALID(ERROR, "%s cannot group parameters: %s.", "%3$s"),
    BINARY_TYPE_ANNOTATIONS(
            WARNING,
            "%s comes from a class file that Signet cannot read, and this javac does not show the annotations on its types.",
            "Compile with JDK 22 or later, or put the file on the class path instead of the module path."),
    BODY_NOT_ALLOWED(
            ERROR,
            "A %s request has no body, but parameter %s would be read from it.",
            "Annotate %2$s with @QueryParam, @PathParam or @HeaderParam, or use @POST, @PUT or @PATCH."),
    BODY_TWICE(
            ERROR,
            "Parameters %s and %s would both be the body.",
            "Annotate all but one with @PathParam, @QueryParam or @HeaderParam, or join them in one record."),
    CACHED_AGE_INVALID(
            ERROR,
            "\"%s\" is not an age in caches, which is counted in whole seconds, for 68 years at the most.",
            "Write, for example, \"PT1M\" for a minute or \"P30D\" for thirty days."),
    CACHED_CALLER(
            ERROR,
            "%s lets shared caches keep an answer that depends on the caller: %s.",
            "Remove %1$s, so that it is kept in private caches alone; or say @PermitAll, and do not ask who calls."),
    CACHED_CONTRADICTORY(ERROR, "@Cached %s.", "%2$s"),
    CACHED_MISPLACED(
            ERROR,
            "%s is a %s, the answer to which no cache gives again.",
            "Remove @Cached; it is for @GET and @HEAD."),
    CONSTRAINT_CONTRADICTORY(
            ERROR, "No value is both %s and %s.", "Make the lower bound no greater than the upper one."),
    CONSTRAINT_INVALID(ERROR, "%s has %s.", "Write one that some value can keep."),
    CONSTRAINT_MISPLACED(ERROR, "%s does not apply to %s.", "Remove it, or put it on %3$s."),
    CONSTRAINT_OVERRIDE_INVALID(
            ERROR,
            "Of %s %s, which it does not bear with an attribute of that type.",
            "Correct @OverridesAttribute: a constraint on the annotation, and its attribute of the same type."),
    CONSTRAINT_TARGET_AMBIGUOUS(
            ERROR, "%s judges arguments as well as what is returned, and nothing says which is meant.", "%2$s"),
    CONSTRAINT_VALIDATOR_AMBIGUOUS(
            ERROR,
            "%s judge %s alike for %s.",
            "Write a validator for that very type, or take one of them out of @Constraint(validatedBy = ...)."),
    CONSTRAINT_VALIDATOR_MISSING(
            ERROR,
            "No validator of %s judges %s.",
            "Write a ConstraintValidator<%3$s, %2$s> and name it in @Constraint(validatedBy = ...)."),
    CONSTRAINT_VALIDATOR_UNUSABLE(
            ERROR,
            "%s, which judges for %s, %s.",
            "Make it a class with a constructor without parameters, or a bean, as @Singleton does."),
    CONSTRAINT_UNJUDGED(
            WARNING,
            "%s is not judged where a text stands for %s.",
            "Check it in %3$s, which may refuse the text; or write the constraint on the parameter."),
    CONTRACT_NOT_INTERFACE(ERROR, "%s is %s; a contract is an interface.", "Make %1$s an interface."),
    CONTRACT_TEST_MISPLACED(ERROR, "%s is not a contract.", "Name an interface with @ApiContract in @ContractTest."),
    CREATED_VARIABLE_UNBOUND(
            ERROR,
            "Location variable {%s} is neither a path variable of %s nor a scalar, always present property of what it returns.",
            "Name one of: %3$s."),
    CREATED_WITH_STATUS(ERROR, "%s has both @Created, which means 201, and @Status.", "Remove one of them."),
    DEFAULT_INVALID(ERROR, "The default \"%s\" is not %s.", "Write a default that a client could send."),
    DEFAULT_MISPLACED(ERROR, "A default never applies to %s.", "%2$s"),
    DURATION_INVALID(
            ERROR,
            "\"%s\" is not a positive ISO 8601 duration.",
            "Write, for example, \"PT24H\" for a day or \"PT15M\" for a quarter of an hour."),
    ELEMENT_GENERIC(ERROR, "%s has type parameters.", "Replace them by the types they stand for."),
    ENTITY_VERSION_INVALID(
            ERROR,
            "%s cannot be the version of %s: %s.",
            "Use a whole number, String, UUID or Instant that is always there and stands in the answer."),
    ENTITY_VERSION_MISSING(
            WARNING,
            "%s asks for the version of what it changes, but no operation of this contract answers with one.",
            "Annotate the property of what a GET answers that changes with it @EntityVersion; or keep it where clients"
                    + " learn the version elsewhere, and say @SuppressWarnings(\"signet:entity-version-missing\")."),
    ENTITY_VERSION_TWICE(
            ERROR, "%s has two versions: %s and %s.", "Keep one of them, which changes whenever the entity does."),
    ENTITY_VERSION_UNUSED(
            WARNING,
            "No operation of this contract answers a %s alone, so its version becomes no ETag.",
            "Answer it from a GET, PUT or PATCH, or a POST with @Created; or keep it for another contract, and say"
                    + " @SuppressWarnings(\"signet:entity-version-unused\")."),
    GROUP_CONVERSION_INVALID(ERROR, "A conversion of groups %s.", "%2$s"),
    GROUP_INVALID(ERROR, "%s cannot be a group of constraints: %s.", "%3$s"),
    GROUP_MISPLACED(
            ERROR,
            "%s is never judged: it is in %s, but what an operation takes and answers is judged in Default.",
            "Remove the groups here; those of a type are chosen by @Valid @ConvertGroup where the type is used."),
    GROUP_SEQUENCE_INVALID(ERROR, "The sequence of groups on %s %s.", "%3$s"),
    GROUP_UNUSED(
            WARNING,
            "%s is in %s, in which no operation of this contract judges %s.",
            "Write @Valid @ConvertGroup where an operation takes or answers %3$s; or keep it for another contract, and say"
                    + " @SuppressWarnings(\"signet:group-unused\")."),
    IDEMPOTENT_ANONYMOUS(
            ERROR,
            "%s is idempotent by key, but anyone may call it, so callers would share their keys.",
            "Ask for @Authenticated or @RolesAllowed, or remove @Idempotent."),
    IDEMPOTENT_IGNORE_UNKNOWN(ERROR, "\"%s\" names no member of the body of %s.", "%3$s"),
    IDEMPOTENT_MISPLACED(
            ERROR,
            "%s is a %s, which changes nothing that a retry could change again.",
            "Remove @Idempotent; it is for @POST and @PATCH."),
    IDEMPOTENT_REDUNDANT(
            WARNING,
            "%s is a %s, which is idempotent by itself.",
            "Remove @Idempotent; or keep it, if a retry is to be given the first response, and say"
                    + " @SuppressWarnings(\"signet:idempotent-redundant\")."),
    IMPLEMENTATION_REPEATS(
            ERROR,
            "%s on %s changes nothing: routes, constraints and access are read from %s.",
            "Remove it; what it is to change, change in %3$s."),
    INHERITED_TWICE(ERROR, "%s is inherited from %s and from %s, which do not say the same.", "%4$s"),
    IDEMPOTENT_STREAMED(
            ERROR,
            "%s is idempotent by key, but what it %s is not held in memory, so it cannot be %s.",
            "%4$s, or remove @Idempotent."),
    IDEMPOTENT_TRANSACTION_LATER(
            ERROR,
            "%s answers later, when the transaction of its key would be over.",
            "Return the value itself, or choose another mode of @Idempotent."),
    KEY_REUSED_STATUS_INVALID(
            ERROR,
            "keyReused is %s.",
            "Use 422 (the draft's advice), 409 or 400 for a key that came with another request."),
    LIMIT_INVALID(ERROR, "@JsonLimits(%s = %s) is not a limit from 1 to %s.", "Write one from 1 to %3$s."),
    MEDIA_TYPE_INVALID(
            ERROR, "\"%s\" is not a media type.", "Write a type and a subtype, such as \"application/json\"."),
    MEDIA_TYPE_NOT_CARRIED(
            WARNING,
            "%s of %s is not carried; %s is.",
            "Remove it; or keep it for who else reads the interface, and say"
                    + " @SuppressWarnings(\"signet:media-type-not-carried\")."),
    MEDIA_TYPE_UNFIT(ERROR, "%s cannot be %s.", "%3$s"),
    NAME_CLASH(ERROR, "%s and %s would both be %s.", "Rename one of them%4$s."),
    NAME_INVALID(ERROR, "\"%s\" cannot be %s.", "%3$s"),
    NON_BLOCKING_WAITS(ERROR, "%s is @NonBlocking, but %s, which waits.", "%3$s, or remove @NonBlocking."),
    OPERATION_OVERLOADED(
            WARNING,
            "There is more than one method %s; as an operation, this one is known as %s.",
            "Rename one of them; or keep them, and say @SuppressWarnings(\"signet:operation-overloaded\")."),
    OPERATION_SHADOWED(ERROR, "%s and %s have the same route, %s %s.", "Change the path or the method of one of them."),
    OWNED_ANONYMOUS(
            ERROR,
            "%s is @Owned, but anyone may call it, so there may be no caller to compare with the owner.",
            "Ask for @Authenticated or @RolesAllowed, or remove @Owned."),
    OWNED_NOT_FOUND_UNCLEAR(
            ERROR,
            "%s is @Owned, but what hides a resource of someone else is not clear: %s.",
            "Declare one problem of status 404, without @Member, or none of them."),
    OWNED_WITHOUT_RESOURCE(
            ERROR,
            "%s is @Owned, but its path names no resource.",
            "Name it in the path with a variable, or remove @Owned."),
    PATH_INVALID(ERROR, "\"%s\" is not a path: %s.", "%3$s"),
    PATH_OPEN_ENDED(
            WARNING,
            "%s matches several segments of a path; in the document it is one, as OpenAPI has no other.",
            "Take the rest of the path as a @QueryParam; or keep it, and say"
                    + " @SuppressWarnings(\"signet:path-open-ended\")."),
    PATH_PARAMETER_UNKNOWN(
            ERROR, "The path %s has no variable {%s}.", "Write {%2$s} into @Path, or correct the name in @PathParam."),
    PATH_VARIABLE_REPEATED(ERROR, "Path variable {%s} appears twice in %s.", "Give each variable a name of its own."),
    PATH_VARIABLE_UNBOUND(
            ERROR,
            "Path variable {%s} has no parameter.",
            "Annotate a parameter @PathParam(\"%1$s\"), or remove {%1$s} from @Path."),
    PATTERN_BACKTRACKS(
            WARNING,
            "\"%s\" is matched by trying one way after the other: it has %s.",
            "Write it without, so that a text is read once; or suppress this warning where texts are short."),
    PATTERN_EXPONENTIAL(
            ERROR,
            "\"%s\" can take exponential time: it has %s, and repeats what can be read in two ways.",
            "Write it without, or let what is repeated be read in one way only."),
    PATTERN_INVALID(ERROR, "\"%s\" is not a regular expression: %s.", "Correct it."),
    PATTERN_NOT_PORTABLE(
            ERROR,
            "\"%s\" means something only to Java: %s.",
            "Write it in what Java and ECMA-262 share, since the document's readers know only the latter."),
    PLACE_TWICE(ERROR, "Parameter %s has two places: %s and %s.", "Keep one of them."),
    PRECONDITION_MISPLACED(
            ERROR,
            "%s is a %s: it changes nothing that a precondition could guard.",
            "Remove it; a GET of what has an @EntityVersion is answered 304 without."),
    PRECONDITION_MISSING(
            ERROR,
            "%s requires If-Match, but takes no Precondition, so it cannot compare the version before it changes anything.",
            "Take a parameter @Context Precondition, and ask it in the transaction that makes the change."),
    PROBLEM_COLLIDES(
            ERROR,
            "%s gives the problem type %s %s than %s, which it has in %s.",
            "Give one of them a type of its own, or make both the same."),
    PROBLEM_MEMBER_INVALID(ERROR, "%s cannot be an extension member: %s.", "%3$s"),
    PROBLEM_NOT_DECLARED(
            ERROR,
            "%s is thrown, but has no @Problem, so it has no status.",
            "Annotate %1$s with @Problem where it is yours, or declare a problem of your own instead."),
    PROBLEM_STATUS_INVALID(ERROR, "%s is not the status of a problem.", "Use a status from 400 to 599."),
    PROBLEM_UNREACHABLE(
            ERROR,
            "%s is a %s, which is declared too, so nobody could tell them apart.",
            "Declare one of them, or make them unrelated."),
    PROBLEM_UNUSED(
            WARNING,
            "%s is a problem that no operation declares.",
            "Declare it in the throws of the operation that throws it, or remove @Problem."),
    RATE_LIMIT_INVALID(
            ERROR,
            "@RateLimited(limit = %s) takes no request at all.",
            "Write 1 or more, or @DenyAll if that is meant."),
    RATE_LIMIT_MISPLACED(
            ERROR,
            "%s is @RateLimited, but nobody may call it, so there is nothing to count.",
            "Remove @RateLimited, or say who may call it."),
    RATE_LIMIT_NAME_INVALID(
            ERROR,
            "\"%s\" cannot name a quota in a header.",
            "Write visible ASCII characters other than \" and \\, such as \"burst\"."),
    RATE_LIMIT_NAME_TWICE(
            ERROR,
            "Two quotas of %s are named \"%s\", so that clients cannot tell them apart.",
            "Give each @RateLimited of the place another name."),
    RATE_LIMIT_PERIOD_INVALID(
            ERROR,
            "\"%s\" is not a period of a quota, which is counted in whole seconds, for a year at the most.",
            "Write, for example, \"PT1M\" for a minute or \"P1D\" for a day."),
    RATE_LIMIT_REDUNDANT(
            ERROR,
            "No request is ever refused for the quota \"%s\": \"%s\" allows no more at once, and none faster.",
            "Remove one of the two."),
    RATE_LIMIT_UNUSED(
            ERROR,
            "The @RateLimited of %s counts no request: each of its operations has a limit of its own, or is nobody's to"
                    + " call.",
            "Remove it, or repeat it on the operations: what an operation says is in place of it."),
    ROLES_EMPTY(ERROR, "@RolesAllowed names no role, so nobody could call it.", "Name a role."),
    ROUTE_AMBIGUOUS(
            ERROR,
            "%s and %s both match %s, and neither of %s and %s is the more specific.",
            "Change a segment of one of them, so that no path fits both."),
    ROUTE_MISSING(
            ERROR,
            "%s has no HTTP method.",
            "Annotate it with @GET, @POST, @PUT, @PATCH or @DELETE, or make it a default method."),
    ROUTE_SHARED(
            WARNING,
            "%s and %s have the same route, %s %s: one application cannot serve both.",
            "Change the path or the version of one contract, or serve them from different applications."),
    ROUTE_TWICE(ERROR, "%s has two HTTP methods: %s and %s.", "Write a method of the interface for each."),
    SCHEMA_FRAGMENT_INVALID(
            ERROR,
            "The schema fragment of %s is wrong: %s.",
            "Write a JSON object of JSON Schema's keywords, without references, that says what the validator asks for."),
    SENSITIVE_IN_ADDRESS(
            ERROR, "%s is @Sensitive and would stand in an address, which whatever it passes writes down.", "%2$s"),
    SENSITIVE_IN_POINTER(
            ERROR,
            "%s is @Sensitive and holds a map, whose names stand in the pointers of violations.",
            "Make it a list of objects with a member for the name."),
    STATUS_INVALID(ERROR, "%s cannot be the status of %s.", "%3$s"),
    STORED_MISPLACED(
            ERROR,
            "%s is a %s, but returns a Stored: only a PUT creates or replaces what its path names.",
            "Return the value itself, with @Created where a POST creates; or make it a @PUT."),
    STORED_WITH_STATUS(
            ERROR,
            "%s returns a Stored, which is 201 or %s, and has %s as well.",
            "Remove %3$s: a PUT is sent to what it creates, and tells by what it returns whether it has; or return the"
                    + " value itself, which has one status."),
    SUBRESOURCE_NOT_CARRIED(
            ERROR,
            "%s has @Path and no HTTP method: it hands its requests to %s, which Signet does not carry.",
            "Write the operations of %2$s into the contract, with the whole path."),
    SUPPRESS_UNKNOWN(
            WARNING,
            "-Asignet.suppress names %s, which is no warning of Signet.",
            "Name the code of a warning, as it stands in brackets before its words; errors cannot be suppressed."),
    TITLE_INVALID(
            ERROR,
            "The title \"%s\" has no letter from a to z and no digit, so it cannot name the document.",
            "Name the API."),
    TYPE_INACCESSIBLE(ERROR, "%s is %s, so generated code in %s cannot use it.", "%4$s"),
    TYPE_NOT_CARRIED(ERROR, "%s has no form on the wire here.", "%2$s"),
    TYPE_UNRESOLVED(
            ERROR, "%s cannot be found.", "Import it, or check that what generates it runs in this compilation."),
    UPDATE_UNGUARDED(
            WARNING,
            "%s changes what %s answers with a version, but takes no Precondition: of two updates at once one is lost.",
            "Annotate it @RequireIfMatch and take a parameter @Context Precondition; or keep it, and say"
                    + " @SuppressWarnings(\"signet:update-unguarded\")."),
    VERSION_INVALID(ERROR, "Version %s is less than 1.", "Count major versions from 1: version = 1 serves /v1.");

    private final Severity severity;
    private final String message;
    private final String fix;

    Code(Severity severity, String message, String fix) {
        this.severity = severity;
        this.message = message;
        this.fix = fix;
    }

    /** The stable id: {@code path-variable-unbound}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** A finding with this code. The arguments fill the holes of the message in order; the fix names them by position. */
    public Finding at(Site site, Object... arguments) {
        return new Finding(
                this, site, String.format(Locale.ROOT, message, arguments), String.format(Locale.ROOT, fix, arguments));
    }
}
