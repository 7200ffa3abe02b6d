package dev.signet.processor.oracle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contract in which the types to judge stand, line by line. */
public final class Source {
    public static final String NAME = "acme.VerdictApi";

    private static final String HEAD = """
            package acme;

            import com.fasterxml.jackson.annotation.*;
            import dev.signet.annotations.*;
            import dev.signet.processor.custom.Shapes.Parcel;
            import dev.signet.processor.oracle.Shapes.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import jakarta.ws.rs.POST;
            import java.math.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.*;

            @ApiContract(title = "Verdicts")
            @PermitAll
            public interface VerdictApi {
            """;

    private Source() {}

    /**
     * A contract whose operations take these types.
     *
     * @param declarations of the types and those that they mention
     */
    public static String of(List<String> names, String declarations) {
        return IntStream.range(0, names.size())
                .mapToObj(i ->
                        "@POST @jakarta.ws.rs.Path(\"/t%1$d\") void take%1$d(%2$s body);%n".formatted(i, names.get(i)))
                .collect(Collectors.joining("", HEAD, declarations + "}\n"));
    }

    /** Text as Java writes it, in ASCII. */
    public static String literal(String text) {
        return text.chars()
                .mapToObj(unit -> unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\'
                        ? String.valueOf((char) unit)
                        : "\\u%04X".formatted(unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
