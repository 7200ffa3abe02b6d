package dev.signet.processor.targets.java;

import com.palantir.javapoet.ClassName;

/** What generated code calls, by name: the runtime is on the user's class path, not on ours. */
public final class RuntimeTypes {
    public static final ClassName VIOLATION = ClassName.get("dev.signet.runtime.validation", "Violation");
    public static final ClassName VIOLATIONS = ClassName.get("dev.signet.runtime.validation", "Violations");
    public static final ClassName MOMENTS = ClassName.get("dev.signet.runtime.validation", "Moments");
    public static final ClassName ANCESTORS = ClassName.get("dev.signet.runtime.validation", "Ancestors");
    public static final ClassName VALIDATION_CONTEXT =
            ClassName.get("dev.signet.runtime.validation", "ValidationContext");
    public static final ClassName CUSTOM_CONSTRAINT =
            ClassName.get("dev.signet.runtime.validation", "CustomConstraint");
    public static final ClassName JUDGED_CONSTRAINT =
            ClassName.get("dev.signet.runtime.validation", "JudgedConstraint");
    public static final ClassName PARALLEL_SCAN = ClassName.get("dev.signet.runtime.validation", "ParallelScan");
    public static final ClassName DECIMAL_BOUND = ClassName.get("dev.signet.runtime.validation", "DecimalBound");
    public static final ClassName CHECKS = ClassName.get("dev.signet.runtime.validation", "Checks");
    public static final ClassName JSON_READER = ClassName.get("dev.signet.runtime.json", "JsonReader");
    public static final ClassName JSON_LIMITS = ClassName.get("dev.signet.runtime.json", "JsonLimits");
    public static final ClassName NAMES = ClassName.get("dev.signet.runtime.json", "Names");
    public static final ClassName SCALAR = ClassName.get("dev.signet.runtime.json", "Scalar");
    public static final ClassName JSON_WRITER = ClassName.get("dev.signet.runtime.json", "JsonWriter");
    public static final ClassName ARGUMENTS = ClassName.get("dev.signet.runtime.http", "Arguments");
    public static final ClassName ARGUMENT = ClassName.get("dev.signet.runtime.http", "Argument");
    public static final ClassName CONTRACTED = ClassName.get("dev.signet.runtime.http", "Contracted");
    public static final ClassName ENTITY_TAG = ClassName.get("dev.signet.runtime.conditional", "EntityTag");
    public static final ClassName PRECONDITIONS = ClassName.get("dev.signet.runtime.conditional", "Preconditions");
    public static final ClassName PRECONDITION_FAILED =
            ClassName.get("dev.signet.annotations", "PreconditionFailedException");
    public static final ClassName STORED = ClassName.get("dev.signet.annotations", "Stored");
    public static final ClassName REQUEST_URIS = ClassName.get("dev.signet.runtime.context", "RequestUris");
    public static final ClassName REQUEST_URI_INFO = ClassName.get("dev.signet.runtime.context", "RequestUriInfo");
    public static final ClassName REQUEST_HEADERS = ClassName.get("dev.signet.runtime.context", "RequestHeaders");
    public static final ClassName CALLER_CONTEXT = ClassName.get("dev.signet.runtime.context", "CallerContext");
    public static final ClassName ANSWERS = ClassName.get("dev.signet.runtime.http", "Answers");
    public static final ClassName COMING_CONTENT = ClassName.get("dev.signet.runtime.http", "ComingContent");
    public static final ClassName MEDIA = ClassName.get("dev.signet.runtime.http", "Media");
    public static final ClassName CONTENT_STREAM = ClassName.get("dev.signet.runtime.http", "ContentStream");
    public static final ClassName FORM_PARTS = ClassName.get("dev.signet.runtime.http", "FormParts");
    public static final ClassName FILE_ARGUMENT = ClassName.get("dev.signet.runtime.http", "FileArgument");
    public static final ClassName ITEMS = ClassName.get("dev.signet.runtime.http", "Items");
    public static final ClassName LATER = ClassName.get("dev.signet.runtime.http", "Later");
    public static final ClassName CONTENT_FAULT = ClassName.get("dev.signet.runtime.http", "ContentFault");
    public static final ClassName UNDECLARED = ClassName.get("dev.signet.runtime.http", "UndeclaredException");
    public static final ClassName GUARD = ClassName.get("dev.signet.runtime.security", "Guard");
    public static final ClassName OWNED = ClassName.get("dev.signet.runtime.security", "Owned");
    public static final ClassName CALLER = ClassName.get("dev.signet.runtime.security", "Caller");
    public static final ClassName RATE_LIMITS = ClassName.get("dev.signet.runtime.ratelimit", "RateLimits");
    public static final ClassName QUOTA_POLICIES = ClassName.get("dev.signet.runtime.ratelimit", "QuotaPolicies");
    public static final ClassName LIMITED_ROUTES = ClassName.get("dev.signet.runtime.ratelimit", "LimitedRoutes");
    public static final ClassName IDEMPOTENCY = ClassName.get("dev.signet.runtime.idempotency", "Idempotency");
    public static final ClassName CONFIDENTIAL = ClassName.get("dev.signet.runtime.sensitive", "Confidential");
    public static final ClassName TRANSACTED = ClassName.get("dev.signet.runtime.idempotency", "Transacted");
    public static final ClassName IDEMPOTENT_OPERATION =
            ClassName.get("dev.signet.runtime.idempotency", "IdempotentOperation");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}
}
