package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code smallrye-open-api-jaxrs}: reads class files through a Jandex index, and loads none. */
final class SmallRye implements Witness {
    private static final String CONFIG = "org.eclipse.microprofile.config.Config";
    /** What signatures mention of the platform; Jandex does not look for it by itself. */
    private static final List<Class<?>> PLATFORM = List.of(
            Object.class,
            Enum.class,
            Iterable.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Optional.class);

    @Override
    public String name() {
        return "SmallRye";
    }

    @Override
    public List<JsonNode> testimony(Corpus corpus, List<Foreign> types) {
        Map<String, byte[]> classFiles = classFiles(corpus);
        Set<String> models = classFiles.keySet().stream()
                .filter(name -> !mentionsJaxRs(classFiles.get(name)))
                .collect(Collectors.toSet());
        try (Abroad abroad = new Abroad(corpus)) {
            Object index = index(abroad, classFiles.values());
            return types.stream()
                    .map(abroad::type)
                    .map(type -> read(abroad, index, type, models))
                    .toList();
        }
    }

    /** An interface without an implementation is read where it is named, and then all else has to be named as well. */
    private static JsonNode read(Abroad abroad, Object index, Class<?> type, Set<String> models) {
        Set<String> named = new TreeSet<>(models);
        Stream.concat(Stream.of(type), ancestors(type)).map(Class::getName).forEach(named::add);
        Object config = config(
                abroad,
                Map.of(
                        "mp.openapi.scan.classes",
                        String.join(",", named),
                        "mp.openapi.extensions.smallrye.operationIdStrategy",
                        "METHOD"));
        Object builder = abroad.callStatic("io.smallrye.openapi.api.SmallRyeOpenAPI", "builder");
        abroad.call(builder, "withConfig", config);
        abroad.call(builder, "withIndex", index);
        abroad.call(builder, "withApplicationClassLoader", abroad.loader());
        abroad.call(builder, "enableModelReader", false);
        abroad.call(builder, "enableStandardStaticFiles", false);
        abroad.call(builder, "enableStandardFilter", false);
        return Json.read((String) abroad.call(abroad.call(builder, "build"), "toJSON"));
    }

    /** MicroProfile's settings, without an implementation of it. */
    private static Object config(Abroad abroad, Map<String, String> settings) {
        Class<?> config = abroad.type(CONFIG);
        return Proxy.newProxyInstance(abroad.loader(), new Class<?>[] {config}, (proxy, method, arguments) -> {
            if (method.getName().equals("getOptionalValue")) {
                Optional<String> value = Optional.ofNullable(settings.get((String) arguments[0]));
                return arguments[1] == String[].class ? value.map(text -> text.split(",")) : value;
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return switch (method.getName()) {
                case "getPropertyNames" -> settings.keySet();
                case "getConfigSources" -> List.of();
                default -> throw new UnsupportedOperationException(method.toString());
            };
        });
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).flatMap(it -> Stream.concat(Stream.of(it), ancestors(it)));
    }

    private static Object index(Abroad abroad, Collection<byte[]> classFiles) {
        Object indexer = abroad.make("org.jboss.jandex.Indexer");
        classFiles.forEach(bytes -> abroad.call(indexer, "index", new ByteArrayInputStream(bytes)));
        PLATFORM.forEach(type -> abroad.call(indexer, "indexClass", type));
        return abroad.call(indexer, "complete");
    }

    private static boolean mentionsJaxRs(byte[] classFile) {
        return new String(classFile, StandardCharsets.ISO_8859_1).contains("/ws/rs/");
    }

    /** By class name: of the corpus, and of the libraries that came with it. */
    private static Map<String, byte[]> classFiles(Corpus corpus) {
        Map<String, byte[]> all = new TreeMap<>();
        try {
            for (File jar : corpus.jars()) {
                inside(jar, all);
            }
            for (Path file : Corpus.files(corpus.classes(), ".class").toList()) {
                all.put(name(corpus.classes().relativize(file).toString()), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static void inside(File jar, Map<String, byte[]> classFiles) throws IOException {
        try (JarFile open = new JarFile(jar)) {
            for (JarEntry entry : Collections.list(open.entries())) {
                boolean isType =
                        entry.getName().endsWith(".class") && !entry.getName().contains("-");
                if (isType) {
                    classFiles.put(
                            name(entry.getName()), open.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace(File.separatorChar, '.');
    }
}
