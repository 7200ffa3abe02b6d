package dev.signet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the first verdict takes: of valid values, in JVMs that are started in turn. */
final class FreshJvm {

    private static final String SAMPLE = "valid";

    /** Of one start, in nanoseconds: from main and in CPU time as the JVM says, from the start of the process as seen from here. */
    record Start(double main, double cpu, double process) {}

    private FreshJvm() {}

    static Map<Subject, List<Start>> measure(Plan plan) throws IOException, InterruptedException {
        List<Subject> subjects = plan.subjects().stream()
                .filter(subject -> subject.sample().equals(SAMPLE))
                .toList();
        Map<Subject, List<Start>> starts = new LinkedHashMap<>();
        for (int i = 0; i < plan.starts(); i++) {
            for (Subject subject : subjects) {
                starts.computeIfAbsent(subject, fresh -> new ArrayList<>()).add(start(subject));
            }
        }
        return starts;
    }

    private static Start start(Subject subject) throws IOException, InterruptedException {
        Path json = Files.createTempFile("sample", ".json");
        try {
            Files.write(json, SampleJson.of(subject.value(subject.model().create())));
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(Jvm.OPTIONS);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstVerdict.class.getName()));
            command.addAll(List.of(subject.toString(), json.toString()));
            ProcessBuilder jvm = new ProcessBuilder(command);
            long start = System.nanoTime();
            Process process = jvm.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            long end = System.nanoTime();
            String[] words = said.split(" ", -1);
            if (code != 0 || words.length != 3) {
                throw new IllegalStateException(subject + " came to no verdict: " + said);
            }
            return new Start(Long.parseLong(words[0]), Long.parseLong(words[1]), end - start);
        } finally {
            Files.delete(json);
        }
    }
}
