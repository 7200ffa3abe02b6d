package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.concurrent.CompletionStage;

/** Micronaut's classes, by name. */
final class MicronautTypes {
    static final String ANNOTATIONS = "io.micronaut.http.annotation";
    static final ClassName CONTROLLER = ClassName.get(ANNOTATIONS, "Controller");
    static final ClassName CONTEXT = ClassName.get("io.micronaut.context.annotation", "Context");
    static final ClassName CONSUMES = ClassName.get(ANNOTATIONS, "Consumes");
    static final ClassName PRODUCES = ClassName.get(ANNOTATIONS, "Produces");
    static final ClassName PATH_VARIABLE = ClassName.get(ANNOTATIONS, "PathVariable");
    static final ClassName MEDIA_TYPE = ClassName.get("io.micronaut.http", "MediaType");
    static final ClassName EXECUTE_ON = ClassName.get("io.micronaut.scheduling.annotation", "ExecuteOn");
    static final ClassName TASK_EXECUTORS = ClassName.get("io.micronaut.scheduling", "TaskExecutors");
    static final AnnotationSpec ON_BLOCKING_EXECUTOR = AnnotationSpec.builder(EXECUTE_ON)
            .addMember("value", "$T.BLOCKING", TASK_EXECUTORS)
            .build();
    static final ClassName HOSTS = ClassName.get("io.micronaut.http.server.util", "HttpHostResolver");
    static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    static final TypeName REQUEST = ParameterizedTypeName.get(
            ClassName.get("io.micronaut.http", "HttpRequest"), WildcardTypeName.subtypeOf(Object.class));
    static final TypeName RESPONSE =
            ParameterizedTypeName.get(ClassName.get("io.micronaut.http", "HttpResponse"), BYTES);

    static final TypeName LATER_RESPONSE = ParameterizedTypeName.get(ClassName.get(CompletionStage.class), RESPONSE);
    static final ClassName FLOW_ADAPTERS = ClassName.get("org.reactivestreams", "FlowAdapters");

    private MicronautTypes() {}
}
