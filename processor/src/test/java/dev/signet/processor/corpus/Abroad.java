package dev.signet.processor.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Where a {@link Witness} lives: a class loader with its own libraries before all others, the class files of a corpus and
 * what they mention. The witnesses bring a Jackson and a SnakeYAML that are not those of the processor, and so they are
 * called by name.
 */
final class Abroad implements AutoCloseable {
    private final URLClassLoader loader;
    private final ClassLoader home = Thread.currentThread().getContextClassLoader();

    Abroad(Corpus corpus) {
        Stream<File> all = Stream.of(
                        Corpus.witnesses().stream(), Stream.of(corpus.classes().toFile()), corpus.classPath().stream())
                .flatMap(files -> files);
        this.loader =
                new URLClassLoader(all.map(Abroad::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
    }

    ClassLoader loader() {
        return loader;
    }

    Class<?> type(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** An interface of a corpus: {@code a.b.Outer.Inner} is the class {@code a.b.Outer$Inner}. */
    Class<?> type(Foreign type) {
        return type(type.enclosing().isEmpty() ? type.name() : type.enclosing() + "$" + type.simpleName());
    }

    Object make(String name) {
        try {
            return type(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Object callStatic(String type, String method, Object... arguments) {
        return call(type(type), null, method, arguments);
    }

    Object call(Object target, String method, Object... arguments) {
        return call(target.getClass(), target, method, arguments);
    }

    private static Object call(Class<?> type, Object target, String name, Object... arguments) {
        try {
            return method(type, name, arguments).invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(type.getName() + "." + name, thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method method(Class<?> type, String name, Object... arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && accepts(method, arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + "." + name));
    }

    private static boolean accepts(Method method, Object... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            boolean isFlag = parameters[i] == boolean.class && arguments[i] instanceof Boolean;
            if (!isFlag && !parameters[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(home);
        try {
            loader.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
