package dev.signet.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NamesTest {
    @TestFactory
    Stream<DynamicTest> everyNameIsAnAnnotationOnTheUsersClassPath() {
        return Arrays.stream(Names.class.getFields())
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> assertThat(
                                Class.forName(value(field)).isAnnotation())
                        .isTrue()));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
